"""What an exported file tells of how it was made."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version

from ..geometry import Box
from ..methods import Method, format_methods
from ..photo import Photo


@dataclass(frozen=True)
class Provenance:
    """How a picture was made.

    Attributes:
        methods: what rendered it; two for a comparison, none if unknown.
        scale: output pixels per source pixel, across and down.
        region: source pixels; None for the whole photo.
        source: name of the photo's file, "" for one that has none.

    """

    methods: tuple[Method, ...]
    scale: tuple[float, float]
    region: Box | None
    source: str

    @classmethod
    def of(
        cls,
        photo: Photo,
        methods: tuple[Method, ...],
        scale: tuple[float, float],
        region: Box | None = None,
    ) -> Provenance:
        """Return how a picture of a photo was made."""
        return cls(methods, scale, region, photo.path.name if photo.path else "")

    @property
    def program(self) -> str:
        """Name and version of this program."""
        return f"Leafscope {version('leafscope')}"

    @property
    def reconstructed(self) -> bool:
        """Whether a model made pixels that no camera saw: it is asked where both sides enlarge."""
        return min(self.scale) > 1 and not all(m.is_interpolation for m in self.methods)

    @property
    def method_text(self) -> str:
        """The methods as files state them; "" if unknown."""
        return format_methods(self.methods)
