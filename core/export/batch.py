"""Exports of several photos, which are opened one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..geometry import Box
from ..photo import Photo
from .atomic_write import create_folder
from .naming import Naming
from .plan import ExportPlan, check_target, plan_export
from .presets import ExportSettings


@dataclass(frozen=True)
class BatchItem:
    """A photo that isn't open yet, and the file to write."""

    source: Path
    path: Path
    settings: ExportSettings  # shared by all exports of the batch
    region: Box | None = None  # in source pixels, None for the whole photo
    creates_folder: bool = True  # whether a missing folder is created
    device: str = "auto"  # "auto", "cpu", "cuda" or "mps"
    overwrite: bool = True  # whether an existing file may be replaced

    def plan(self, photo: Photo) -> ExportPlan:
        """Plan the export of the opened photo, and create its folder."""
        job = self.settings.build_job(photo, self.path, self.region)
        if self.creates_folder:
            create_folder(self.path.parent)
        check_target(self.path, photo, overwrite=self.overwrite)
        return plan_export(replace(job, device=self.device, overwrite=self.overwrite), photo)


def plan_batch(
    sources: Sequence[Path],
    out: str,
    settings: ExportSettings,
    *,
    region: Box | None = None,
    device: str = "auto",
    overwrite: bool = True,
) -> list[BatchItem]:
    """Name the file of each photo without opening any; `out` is as in `Naming`.

    Raises ExportError if two files are the same, one is a photo to read, or `out` is invalid.
    """
    naming = Naming(
        out, settings.size.label, str(settings.method), settings.format, settings.pattern
    )
    creates_folder = naming.creates_folders(len(sources))
    return [
        BatchItem(source, path, settings, region, creates_folder, device, overwrite)
        for source, path in zip(sources, naming.paths(sources), strict=True)
    ]
