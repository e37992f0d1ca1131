"""The program's start: `leafscope [PHOTO]`; Qt is loaded when all that it needs is there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from leafscope.core.memory import use_single_malloc_arena

from .app.libraries import describe_missing_libraries


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, on a photo if one is named; return the exit code."""
    args = build_parser().parse_args(sys.argv[1:] if argv is None else argv)
    missing = describe_missing_libraries()
    if missing:
        print(f"leafscope: {missing}", file=sys.stderr)
        return 2
    use_single_malloc_arena()  # libraries that are imported below may begin threads
    from .start import start

    return start(args)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser; the manual page is made from it too."""
    parser = argparse.ArgumentParser(
        prog="leafscope",
        description="Look into a photo, at any scale.",
        epilog="F1 in the window lists all keys. Without a window: leafscope-cli --help.",
    )
    parser.add_argument(
        "photo", nargs="?", type=Path, help="the photo to open (default: the window offers some)"
    )
    parser.add_argument(
        "--new-window", action="store_true", help="open another window beside the one that is open"
    )
    parser.add_argument("--version", action="version", version=f"Leafscope {version('leafscope')}")
    parser.add_argument("--smoke", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
