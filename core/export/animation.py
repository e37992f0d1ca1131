"""Animated pictures and films: frames are asked for one by one, as they are encoded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO, cast

from PIL import Image

from ..errors import ExportError
from ..geometry import Size
from .formats import check_sides
from .output_metadata import MetadataBlocks

FRAMES_PER_SECOND = 25


@dataclass(frozen=True)
class AnimationFormat:
    """A kind of file that moves.

    Attributes:
        name: Pillow's name, or PyAV's in capitals.
        max_side: in pixels, as the format or its encoder has it.
        max_pixels: of a frame, so that encoding stays below about 1 GB of memory.
        supports_icc: whether it holds a colour profile.
        even: whether both sides must be even, as colour is stored for 2 x 2 pixels.

    """

    name: str
    max_side: int
    max_pixels: int
    supports_icc: bool = False
    even: bool = False

    def check(self, size: Size) -> None:
        """Refuse a frame that it can't hold.

        Raises:
            ExportError: with what it can.

        """
        check_sides(self.name, self.max_side, size)
        if size.width * size.height > self.max_pixels:
            raise ExportError(
                "{width} x {height} pixels are too many for an animation "
                "({format}: {megapixels} megapixels).",
                width=size.width,
                height=size.height,
                format=self.name,
                megapixels=self.max_pixels // 10**6,
            )
        if self.even and (size.width % 2 or size.height % 2):
            raise ExportError(
                "{format} needs an even width and height; {width} x {height} isn't, "
                "{wide} x {high} would be.",
                format=self.name,
                width=size.width,
                height=size.height,
                wide=size.width + size.width % 2,
                high=size.height + size.height % 2,
            )


WEBP = AnimationFormat("WEBP", 16_383, 2**24, supports_icc=True)
GIF = AnimationFormat("GIF", 65_535, 2**23)
MP4 = AnimationFormat("MP4", 16_384, 2**23, even=True)


def save_webp(
    file: BinaryIO,
    frames: Iterator[Image.Image],
    frame_durations: list[int],
    quality: int,
    said: MetadataBlocks,
    *,
    independent: bool = True,
) -> None:
    """Encode RGB frames as a WebP that repeats for ever.

    Args:
        file: where to.
        frames: as many as there are durations, all of one size.
        frame_durations: milliseconds that each is shown.
        quality: 1 to 100.
        said: what the file says beside them.
        independent: encode every frame by itself, so that all have one quality; else only what
            differs from the frame before, for pictures in which little moves.

    """
    known = {"icc_profile": said.profile, "exif": said.exif, "xmp": said.xmp}
    first = next(frames)
    later = _Later(frames, len(frame_durations) - 1)
    first.save(
        file,
        "WEBP",
        save_all=True,
        append_images=[cast("Image.Image", later)],
        duration=frame_durations,
        loop=0,
        quality=quality,
        kmin=0 if independent else 9,
        kmax=1 if independent else 17,  # frames until the next that is whole
        method=4,  # half the size of Pillow's default for animations, the fastest
        **{name: value for name, value in known.items() if value is not None},
    )


def save_gif(file: BinaryIO, frames: Iterator[Image.Image], frame_durations: list[int]) -> None:
    """Encode palette frames, all with the palette of the first, as a GIF that repeats for ever.

    Args:
        file: where to.
        frames: as many as there are durations, all of one size.
        frame_durations: milliseconds that each is shown.

    """
    first = next(frames)
    first.save(
        file,
        "GIF",
        save_all=True,
        append_images=frames,
        duration=frame_durations,
        loop=0,
        palette=bytes(first.getpalette() or b""),
        optimize=False,
    )


def frame_durations(count: int, fps: int) -> list[int]:
    """Return the milliseconds of each of `count` frames, which add up without drifting."""
    edges = [round(1000 * k / fps) for k in range(count + 1)]
    return [after - before for before, after in pairwise(edges)]


class _Later:
    """All frames but the first, as the one image of many frames that Pillow takes.

    Given a list, it would want every frame before it encodes the first.
    """

    def __init__(self, frames: Iterator[Image.Image], count: int) -> None:
        self.n_frames = count
        self._frames = frames
        self._frame: Image.Image | None = None

    def seek(self, number: int) -> None:  # noqa: ARG002 - Pillow asks for one after the other
        self._frame = next(self._frames)

    def __getattr__(self, name: str) -> object:
        return getattr(self._frame, name)
