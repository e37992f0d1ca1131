"""Named export settings (presets), which the window and the command line share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..errors import ExportError, LeafscopeError
from ..geometry import Box, Size
from ..methods import AUTO, Method, resolve_method
from ..models.store import data_folder
from ..photo import Photo
from .atomic_write import atomic_write, create_folder
from .formats import FORMATS, Encoding, MetadataPolicy
from .job import ExportJob
from .sizing import PRINT_DPI, OutputSize, Unit


@dataclass(frozen=True)
class ExportSettings:
    """Settings that apply to exports of any photo."""

    size: OutputSize
    format: str | None = None  # suffix without the dot, such as "png"; None keeps the photo's
    encoding: Encoding = field(default_factory=Encoding)
    metadata: MetadataPolicy = MetadataPolicy.ALL  # which of the photo's metadata are kept
    dpi: float | None = None  # pixels per inch, also for a length in print; None for the photo's
    method: Method = Method(AUTO)  # noqa: RUF009 - immutable; "auto" is resolved for each photo
    pattern: str = "{name}-{scale}"  # file names, see `Naming`

    def build_job(self, photo: Photo, path: Path, region: Box | None = None) -> ExportJob:
        """Resolve the method and size for a photo or its `region`, and return the job."""
        source = Size(region.width, region.height) if region else photo.size
        dpi = self.dpi or self.size.dpi
        scale, size = self.size.resolve(source, dpi or PRINT_DPI)
        density = (dpi, dpi) if dpi else None
        method = resolve_method(self.method, photo)
        return ExportJob(path, region, scale, size, self.encoding, self.metadata, density, method)

    def to_dict(self) -> dict[str, Any]:
        """Convert to a dictionary that can be saved as JSON."""
        return asdict(self) | {
            "size": asdict(self.size) | {"unit": self.size.unit.value},
            "metadata": self.metadata.value,
            "method": str(self.method),
        }

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> ExportSettings:
        """Convert from `to_dict`; raises ValueError, KeyError, TypeError or LeafscopeError."""
        size = stored["size"]
        scale, width, height = (
            None if size[key] is None else float(size[key]) for key in ("scale", "width", "height")
        )
        suffix, dpi = stored["format"], stored["dpi"]
        if suffix is not None and f".{suffix}" not in FORMATS:
            raise ValueError(suffix)
        return cls(
            OutputSize(scale, width, height, Unit(size["unit"])),
            suffix,
            Encoding(**stored["encoding"]),
            MetadataPolicy(stored["metadata"]),
            None if dpi is None else float(dpi),
            Method.parse(str(stored["method"])),
            str(stored["pattern"]),
        )


BUILT_IN: Mapping[str, ExportSettings] = {
    "2x PNG": ExportSettings(OutputSize(2.0), "png"),
    "4x PNG": ExportSettings(OutputSize(4.0), "png"),
    "Print 30 cm at 300 dpi": ExportSettings(
        OutputSize(width=30.0, unit=Unit.CENTIMETRES), "tif", dpi=PRINT_DPI
    ),
}


def presets_path() -> Path:
    """Return the path of the file with the user's presets."""
    return data_folder() / "presets.json"


def load_presets() -> dict[str, ExportSettings]:
    """Return the built-in presets and the valid presets of the user, by name."""
    return {**BUILT_IN, **_load_own()}


def get_preset(name: str) -> ExportSettings:
    """Return a preset; raises ExportError, which lists the names, if `name` is unknown."""
    presets = load_presets()
    if name not in presets:
        choices = ", ".join(map(repr, presets))
        raise ExportError(
            "Unknown preset {name!r}. Choose one of {choices}.", name=name, choices=choices
        )
    return presets[name]


def save_preset(name: str, settings: ExportSettings | None) -> None:
    """Save one of the user's presets, or delete it if `settings` is None; raises ExportError."""
    own = _load_own()
    own.pop(name, None)
    if settings is not None:
        own[name] = settings
    content = json.dumps({key: value.to_dict() for key, value in own.items()}, indent=1)
    create_folder(presets_path().parent)
    with atomic_write(presets_path()) as file:
        file.write(content.encode())


def _load_own() -> dict[str, ExportSettings]:
    try:
        stored = json.loads(presets_path().read_text(encoding="utf-8"))
        items = list(stored.items())
    except (OSError, ValueError, RecursionError, AttributeError):
        return {}
    presets = {}
    for name, value in items:
        try:
            presets[name] = ExportSettings.from_dict(value)
        except (ValueError, KeyError, TypeError, LeafscopeError):
            continue  # damaged, or from a later version
    return presets
