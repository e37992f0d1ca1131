"""What an exported file tells of how it was made."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version

from ..blend import CONSISTENT
from ..geometry import Box
from ..named import AUTO
from ..photo import Photo
from ..resample import Interpolation

_INTERPOLATIONS = {kernel.value for kernel in Interpolation}


@dataclass(frozen=True)
class Provenance:
    """How a picture was made.

    Attributes:
        method: name of the model or interpolation, "" where nobody said; after "auto: " where the
            photo chose it, before "+consistent" where detail was brought back to the photo.
        scale: output pixels per source pixel, across and down.
        region: source pixels; None for the whole photo.
        source: name of the photo's file, "" for one that has none.

    """

    method: str
    scale: tuple[float, float]
    region: Box | None
    source: str

    @classmethod
    def of(
        cls, photo: Photo, method: str, scale: tuple[float, float], region: Box | None = None
    ) -> Provenance:
        """Return how a picture of a photo was made."""
        return cls(method, scale, region, photo.path.name if photo.path else "")

    @property
    def program(self) -> str:
        """Name and version of this program."""
        return f"Leafscope {version('leafscope')}"

    @property
    def reconstructed(self) -> bool:
        """Whether a model made pixels that no camera saw."""
        name = self.method.removeprefix(f"{AUTO}: ").removesuffix(CONSISTENT)
        model = name not in ("", *_INTERPOLATIONS)
        return model and max(self.scale) > 1
