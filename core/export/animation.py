"""Encode animations: WebP and GIF with Pillow, H.264 in MP4 with PyAV."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from types import ModuleType
from typing import BinaryIO, cast

import numpy as np
from PIL import Image

from ..errors import Cancelled, ExportError
from ..geometry import Size
from .formats import ImageSpec

BT709 = 1  # primaries, transfer and matrix, ITU-T H.273 tables 2 to 4
LIMITED_RANGE = 1  # black at 16 and white at 235, as every player expects
LOOKAHEAD = 10  # frames that x264 looks ahead; the default of 40 doubles its memory


def save_webp(
    file: BinaryIO,
    frames: Iterator[Image.Image],
    durations: list[int],
    spec: ImageSpec,
    *,
    independent: bool = True,  # whether all are key frames, of equal quality; else stores changes
) -> None:
    """Encode RGB frames as a looping WebP, all as key frames if `independent`; durations in ms."""
    blocks = {"icc_profile": spec.icc_profile, "exif": spec.exif, "xmp": spec.xmp}
    first = next(frames)
    others = _RemainingFrames(frames, len(durations) - 1)
    first.save(
        file,
        "WEBP",
        save_all=True,
        append_images=[cast("Image.Image", others)],
        duration=durations,
        loop=0,
        quality=spec.encoding.quality,
        kmin=0 if independent else 9,
        kmax=1 if independent else 17,  # frames until the next key frame
        method=4,  # half the size of Pillow's default for animations, which is the fastest
        **{name: value for name, value in blocks.items() if value is not None},
    )


def save_gif(file: BinaryIO, frames: Iterator[Image.Image], durations: list[int]) -> None:
    """Encode palette frames as a looping GIF with the first frame's palette; durations in ms."""
    first = next(frames)
    first.save(
        file,
        "GIF",
        save_all=True,
        append_images=frames,
        duration=durations,
        loop=0,
        palette=bytes(first.getpalette() or b""),
        optimize=False,
    )


def frame_durations(count: int, fps: int) -> list[int]:
    """Return each frame's duration in ms; rounding errors don't add up over the frames."""
    edges = [round(1000 * k / fps) for k in range(count + 1)]
    return [after - before for before, after in pairwise(edges)]


def require_video() -> ModuleType:
    """Import PyAV and return its module; raises ExportError if PyAV isn't installed."""
    try:
        import av
    except ImportError:
        raise ExportError(
            "MP4 needs PyAV, which isn't installed. Choose WebP, or run Leafscope from source."
        ) from None
    return av


def save_mp4(
    file: BinaryIO, frames: Iterator[Image.Image], size: Size, fps: int, quality: int
) -> None:
    """Convert sRGB frames with even sides to BT.709; encode them as tagged H.264 4:2:0."""
    av = require_video()
    stream_file = _ErrorKeepingFile(file)
    try:
        with av.open(stream_file, "w", format="mp4") as container:
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
        if stream_file.error is not None:
            raise stream_file.error from None
        if isinstance(error, OSError):  # from the file, not the encoder
            raise
        raise ExportError("The movie could not be encoded: {error}.", error=error) from error


class _ErrorKeepingFile:
    """Wraps a file and stores write errors, which PyAV loses when it closes a movie."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek, self.tell = file.seek, file.tell
        self.error: OSError | Cancelled | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except (OSError, Cancelled) as error:
            self.error = error
            raise


class _RemainingFrames:
    """A multi-frame image of all frames but the first, created one by one as Pillow seeks."""

    def __init__(self, frames: Iterator[Image.Image], count: int) -> None:
        self.n_frames = count
        self._frames = frames
        self._frame: Image.Image | None = None

    def seek(self, number: int) -> None:  # noqa: ARG002 - Pillow seeks in order
        self._frame = next(self._frames)

    def __getattr__(self, name: str) -> object:
        return getattr(self._frame, name)
