"""System libraries that Qt loads by itself: what is missing is said, before Qt ends in a crash."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable

# Debian package -> the library in it; as the set-up of a clone has them. The second group is for
# windows under X11.
ALWAYS = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
}
X11 = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


def can_load(library: str) -> bool:
    """Tell whether a library is there."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def describe_missing_libraries(there: Callable[[str], bool] = can_load) -> str:
    """Return what is to be said before Qt is loaded, "" where nothing is missing.

    Args:
        there: tells whether a library can be loaded.

    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    under_x11 = platform.startswith("xcb") or (not platform and not wayland)
    if not sys.platform.startswith("linux"):
        return ""
    needed = ALWAYS | X11 if under_x11 else ALWAYS
    packages = [package for package, library in needed.items() if not there(library)]
    if not packages:
        return ""
    line = "sudo apt-get install " + " ".join(packages)
    return f"Qt needs system libraries that are missing here; on Debian they are had by: {line}"
