"""Films: H.264 in MP4, through PyAV."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import BinaryIO

import numpy as np
from PIL import Image

from ..errors import Cancelled, ExportError
from ..geometry import Size

BT709 = 1  # primaries, transfer and matrix, ITU-T H.273 tables 2 to 4
LIMITED_RANGE = 1  # black at 16, white at 235: what every player expects
LOOKAHEAD = 10  # frames that the encoder holds beside its own; its choice, 40, doubles its memory


def require_video() -> ModuleType:
    """Return PyAV.

    Raises:
        ExportError: if it isn't installed.

    """
    try:
        import av
    except ImportError:
        raise ExportError(
            "MP4 isn't written here, for want of PyAV: choose WebP, or use Leafscope from a clone."
        ) from None
    return av


def save_mp4(
    file: BinaryIO, frames: Iterator[Image.Image], size: Size, fps: int, quality: int
) -> None:
    """Encode sRGB frames as H.264, 4:2:0, tagged and converted as BT.709.

    Args:
        file: where to; must be able to seek.
        frames: RGB, all of `size`.
        size: even on both sides.
        fps: frames a second.
        quality: 1 to 100; the encoder's constant rate factor goes from 50 to 10.

    Raises:
        ExportError: if PyAV isn't installed, or its encoder fails.

    """
    av = require_video()
    film = _Film(file)
    try:
        with av.open(film, "w", format="mp4") as container:
            stream = container.add_stream("libx264", rate=fps)
            stream.width, stream.height, stream.pix_fmt = size.width, size.height, "yuv420p"
            crf = round(50.4 - 0.404 * quality)
            stream.options = {"crf": str(crf), "rc-lookahead": str(LOOKAHEAD)}
            context = stream.codec_context
            context.color_primaries = context.color_trc = context.colorspace = BT709
            context.color_range = LIMITED_RANGE
            for image in frames:
                rgb = av.VideoFrame.from_ndarray(np.asarray(image), format="rgb24")
                frame = rgb.reformat(
                    format="yuv420p",
                    dst_colorspace="ITU709",
                    src_color_range="JPEG",
                    dst_color_range="MPEG",
                )
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    except av.FFmpegError as error:
        if film.failure is not None:
            raise film.failure from None
        if isinstance(error, OSError):  # of the file, not of the encoder
            raise
        raise ExportError("The film could not be encoded: {error}.", error=error) from error


class _Film:
    """A file that remembers why it wasn't written on: PyAV forgets it while it closes a film."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek, self.tell = file.seek, file.tell
        self.failure: OSError | Cancelled | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except (OSError, Cancelled) as error:
            self.failure = error
            raise
