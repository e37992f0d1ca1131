"""What is to be exported."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..errors import ExportError
from ..geometry import Box, Grid, Size
from ..messages import Message
from ..methods import Method
from .formats import FORMATS, Encoding, Format, MetadataPolicy


@dataclass(frozen=True)
class ExportJob:
    """A region of a photo at a scale, or at an exact size, into a file.

    Attributes:
        path: the file; its suffix says the format.
        region: source pixels, None for the whole photo.
        scale: output pixels per source pixel; the grid is that of a view at this scale.
        size: the exact size of the output, instead of a scale.
        encoding: how the pixels are stored.
        metadata: what of the photo's goes along.
        dpi: pixels per inch across and down to say in the file; None for the photo's.
        methods: what renders it, stated in the file; two for a comparison.

    Raises:
        ExportError: unless there is either a scale or a size.

    """

    path: Path
    region: Box | None = None
    scale: float | None = None
    size: Size | None = None
    encoding: Encoding = field(default_factory=Encoding)
    metadata: MetadataPolicy = MetadataPolicy.ALL
    dpi: tuple[float, float] | None = None
    methods: tuple[Method, ...] = ()

    def __post_init__(self) -> None:
        if (self.scale is None) == (self.size is None):
            raise ExportError("An export needs either a scale or a size.")

    @property
    def format(self) -> Format:
        """The format that the suffix names.

        Raises:
            ExportError: if it names none.

        """
        try:
            return FORMATS[self.path.suffix.lower()]
        except KeyError:
            choices = ", ".join(suffix.removeprefix(".") for suffix in FORMATS)
            raise ExportError(
                "{name} has {ending}, which is no format to export to; there are {choices}.",
                name=self.path.name,
                ending=self.path.suffix or Message("no ending"),
                choices=choices,
            ) from None

    def grid(self, photo: Size) -> Grid:
        """Return the output pixel centres.

        Raises:
            ViewError: for a scale, size or region that can't be.

        """
        if self.size is not None:
            return Grid.from_output_size(photo, self.size, self.region)
        assert self.scale is not None
        return Grid.at_scale(photo, self.scale, self.region)
