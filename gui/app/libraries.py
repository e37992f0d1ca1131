"""Check for the system libraries that Qt needs, since loading it without them crashes."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable

# Debian package -> library; packaging/bootstrap.py has the same lists.
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


def can_load(library: str) -> bool:
    """Return whether a shared library can be loaded."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def describe_missing_libraries(is_available: Callable[[str], bool] = can_load) -> str:
    """Return an error that names the packages to install; "" if nothing is missing."""
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
