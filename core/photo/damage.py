"""What decoders raise on damaged files, and what they raise where they weren't ready for it."""

from __future__ import annotations

import struct
import zlib

DAMAGE = (
    ArithmeticError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    ValueError,
    struct.error,
    zlib.error,
)
UNFORESEEN = (AssertionError, AttributeError, TypeError)  # by decoders, or by us
DECODERS = {"PIL", "imagecodecs", "pillow_heif", "pillow_jxl", "rawpy", "tifffile"}


def from_decoder(error: BaseException) -> bool:
    """Tell whether an error was raised inside a decoder, not by a mistake of ours."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = "" if trace is None else str(trace.tb_frame.f_globals.get("__name__", ""))
    return module.split(".")[0] in DECODERS
