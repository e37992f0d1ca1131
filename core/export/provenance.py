"""What an exported file tells of how it was made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version

from ..blend import CONSISTENT, BlendName
from ..geometry import Box
from ..methods import AUTO
from ..photo import Photo
from ..resample import Interpolation

SIDE_BY_SIDE_SEPARATOR = " | "  # between the methods of a comparison
_INTERPOLATIONS = {kernel.value for kernel in Interpolation}


@dataclass(frozen=True)
class Provenance:
    """How a picture was made.

    Attributes:
        method: name of the model or interpolation, "" where nobody said; after "auto: " where the
            photo chose it, before "+consistent" where detail was brought back to the photo; of a
            comparison both, with `SIDE_BY_SIDE_SEPARATOR` between them.
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
        """Whether a model made pixels that no camera saw: it is asked where both sides enlarge."""
        return min(self.scale) > 1 and not _INTERPOLATIONS.issuperset(_methods(self.method))


def _methods(told: str) -> Iterator[str]:
    """Yield the methods that a picture is told to be made by, which may be a pair or a blend."""
    for name in told.split(SIDE_BY_SIDE_SEPARATOR) if told else ():
        name = name.removeprefix(f"{AUTO}: ")
        blend = BlendName.parse(name)
        names = (name,) if blend is None else (blend.first, blend.second)
        yield from (method.removesuffix(CONSISTENT) for method in names)
