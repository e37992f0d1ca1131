"""Entry point of `leafscope`: parse the command line and check that Qt can be loaded."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from leafscope.core.process import (
    limit_compiled_layers,
    use_passive_threads,
    use_single_malloc_arena,
)

from .app.libraries import describe_missing_libraries


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; return the exit code."""
    args = build_parser().parse_args(sys.argv[1:] if argv is None else argv)
    error = describe_missing_libraries()
    if error:
        print(f"leafscope: {error}", file=sys.stderr)
        return 2
    use_single_malloc_arena()  # before any library starts a thread
    use_passive_threads()
    limit_compiled_layers()
    from .start import start

    return start(args)


def build_parser() -> argparse.ArgumentParser:
    """Return the argument parser, from which the manual page is generated too."""
    parser = argparse.ArgumentParser(
        prog="leafscope",
        description="Zoom into a photo at any scale.",
        epilog="Press F1 in the window for all shortcuts. "
        "To work without a window, see leafscope-cli --help.",
    )
    parser.add_argument("photos", nargs="*", type=Path, help="photos or folders to open")
    parser.add_argument(
        "--new-window", action="store_true", help="open another window even if one is already open"
    )
    parser.add_argument("--version", action="version", version=f"Leafscope {version('leafscope')}")
    parser.add_argument("--smoke", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
