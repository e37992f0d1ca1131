"""Entry point: parse the command line and check that Qt can be loaded."""

from __future__ import annotations

import argparse
import ctypes
import os
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

from leafscope.core.process import (
    limit_compiled_layers,
    use_passive_threads,
    use_single_malloc_arena,
)

# Debian package -> library without which Qt crashes; packaging/bootstrap.py has the same lists.
LIBRARIES = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
}
X11_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program and return its exit code, 2 if Qt can't be loaded."""
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
    """Return the argument parser; the manual page is generated from it."""
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


def can_load(library: str) -> bool:
    """Return whether a shared library can be loaded."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def describe_missing_libraries(is_available: Callable[[str], bool] = can_load) -> str:
    """Return an error message that names packages to install, or "" if nothing is missing."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    uses_x11 = platform.startswith("xcb") or (not platform and not wayland)
    needed = LIBRARIES | X11_LIBRARIES if uses_x11 else LIBRARIES
    packages = [package for package, library in needed.items() if not is_available(library)]
    if not packages:
        return ""
    command = "sudo apt-get install " + " ".join(packages)
    return f"Qt needs system libraries that aren't installed. On Debian or Ubuntu, run: {command}"


if __name__ == "__main__":
    sys.exit(main())
