"""Set up a clone of Leafscope, then run it, its tests or its checks; only Python is required.

    python3 packaging/bootstrap.py run [PHOTO]           open the window
    python3 packaging/bootstrap.py test [ARGUMENTS]      run the quick tests with pytest arguments
    python3 packaging/bootstrap.py test-slow [ARGUMENTS] run the slow tests
    python3 packaging/bootstrap.py soak [HOURS]          use the window at random (3 minutes)
    python3 packaging/bootstrap.py lint                  check style and types
    python3 packaging/bootstrap.py setup                 only set up the clone
    python3 packaging/bootstrap.py bundle [--quick]      build the distributable bundles in dist

On Windows, use `py` instead of `python3`. The set-up creates `.venv`, installs the packages of
requirements.lock and, if a command needs them, the weights of the published model. A second run
skips everything that is already in place.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "leafscope.stamp"
SAMPLE = ROOT / "resources" / "samples" / "chelsea.png"
MODEL = "edsr-liif"
WITHOUT_DEPENDENCIES = "spandrel=="  # torchvision's usual build for Linux is for CUDA
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
NVIDIA = Path("/proc/driver/nvidia/version")
VERSIONS = ((3, 11), (3, 12), (3, 13))

# Debian package -> library that Qt loads; gui/__main__.py has the same lists.
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
# program -> Debian package, for building a bundle
BUILDERS = {
    "objdump": "binutils",
    "dpkg-deb": "dpkg",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "xz": "xz-utils",
}


def main(arguments: list[str]) -> int:
    """Run the command in the first argument; return the exit code."""
    commands = {
        "run": run,
        "test": test,
        "test-slow": test_slow,
        "soak": soak,
        "lint": lint,
        "setup": setup,
        "bundle": bundle,
    }
    command = commands.get(arguments[0]) if arguments else None
    if command is None:
        print(__doc__)
        return 2
    try:
        return command(arguments[1:])
    except subprocess.CalledProcessError as error:
        return fail(f"This command failed: {' '.join(map(str, error.cmd))}")
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Open the window on a photo."""
    prepare(LIBRARIES | X11_LIBRARIES)
    get_weights()
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(map(os.environ.get, displays)):
        return fail("There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY.")
    return subprocess.call([PYTHON, "-m", "leafscope.gui", *(arguments or [str(SAMPLE)])])


def test(arguments: list[str]) -> int:
    """Run the quick tests without a display, on up to four cores."""
    parallel = ["--numprocesses", "auto", "--maxprocesses", "4", "--dist", "worksteal"]
    return pytest("not slow", [*parallel, *arguments])


def test_slow(arguments: list[str]) -> int:
    """Run the slow tests without a display."""
    return pytest("slow", arguments)


def soak(arguments: list[str]) -> int:
    """Use the window at random for some hours, without a display."""
    prepare(LIBRARIES)
    hours = ["--hours", arguments[0]] if arguments else []
    return subprocess.call([PYTHON, str(ROOT / "tests" / "soak.py"), *hours])


def pytest(marker: str, arguments: list[str]) -> int:
    """Run the tests that a marker expression selects."""
    prepare(LIBRARIES)
    get_weights()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return in_venv("pytest", "-m", marker, *arguments, env=environment)


def lint(arguments: list[str]) -> int:
    """Check style, words, imports and types; run every check even if one fails."""
    del arguments
    prepare({})
    return max(
        in_venv("ruff", "check", "."),
        in_venv("ruff", "format", "--check", "."),
        subprocess.call([PYTHON, str(ROOT / "packaging" / "check_words.py")]),
        subprocess.call([PYTHON.with_name("lint-imports"), "--no-cache"], cwd=ROOT),
        in_venv("mypy", "-p", "leafscope.core", "-p", "leafscope.gui"),
        in_venv("mypy", "tests", "packaging/bootstrap.py", "packaging/bundling"),
    )


def setup(arguments: list[str]) -> int:
    """Set up everything that the window needs."""
    del arguments
    prepare(LIBRARIES | X11_LIBRARIES)
    get_weights()
    return 0


def bundle(arguments: list[str]) -> int:
    """Build the distributable bundles."""
    prepare(LIBRARIES | X11_LIBRARIES)
    programs = {name: package for name, package in BUILDERS.items() if not shutil.which(name)}
    if sys.platform.startswith("linux") and programs:
        install_system_packages(sorted(set(programs.values())))
    return subprocess.call([PYTHON, str(ROOT / "packaging" / "bundling" / "build.py"), *arguments])


def in_venv(module: str, *arguments: str, env: dict[str, str] | None = None) -> int:
    """Run a module in the virtual environment and return its exit code."""
    return subprocess.call([PYTHON, "-m", module, *arguments], cwd=ROOT, env=env)


def prepare(libraries: dict[str, str]) -> None:
    """Install missing system libraries, and create or update the virtual environment."""
    if any(not can_load(name) for name in libraries.values()):
        needed = LIBRARIES | X11_LIBRARIES  # all at once, so that the window can be opened later
        install_system_packages([p for p, name in needed.items() if not can_load(name)])
    stamp = hashlib.sha256(
        LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()
    ).hexdigest()
    supported = version_of(PYTHON) in VERSIONS
    if supported and STAMP.exists() and STAMP.read_text() == stamp:
        return
    if not supported or in_venv("pip", "--version") != 0:
        make_environment()
    log("Installing the packages in packaging/requirements.lock")
    install = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install"]
    if wants_cpu_build():
        get_cpu_build(install)
    packages = locked_packages()
    alone = [package for package in packages if package.startswith(WITHOUT_DEPENDENCIES)]
    subprocess.check_call([*install, *(package for package in packages if package not in alone)])
    subprocess.check_call([*install, "--no-deps", *alone])
    subprocess.check_call([*install, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    STAMP.write_text(stamp)


def locked_packages() -> list[str]:
    """Return the packages of requirements.lock."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def wants_cpu_build() -> bool:
    """Return whether to install PyTorch without CUDA: on Linux without an NVIDIA GPU.

    The default build contains gigabytes of CUDA libraries.
    """
    if not sys.platform.startswith("linux"):
        return False
    card = NVIDIA.exists()
    log(
        "Found an NVIDIA GPU: installing PyTorch with CUDA"
        if card
        else "Found no NVIDIA GPU: installing PyTorch for CPUs, which saves gigabytes"
    )
    return not card


def get_cpu_build(install: list[str]) -> None:
    """Install PyTorch from its index for CPUs, if that can be reached."""
    torch = next(package for package in locked_packages() if package.startswith("torch=="))
    options = ["--index-url", CPU_INDEX, "--timeout", "5", "--retries", "0", "--no-deps", "--quiet"]
    if subprocess.call([*install, *options, torch], stderr=subprocess.DEVNULL) != 0:
        log("PyTorch's index for CPUs can't be reached: installing the default build with CUDA")


def get_weights() -> None:
    """Download the published model, which is optional."""
    if subprocess.call([PYTHON, "-m", "leafscope.core", "models", "install", MODEL]) != 0:
        log(f"Continuing without {MODEL}; the other models are included.")


def make_environment() -> None:
    """Create `.venv`, replacing one with an unsupported Python."""
    python = find_python()
    log(f"Creating .venv with {python}")
    if subprocess.call([python, "-c", "import ensurepip"], stderr=subprocess.DEVNULL) != 0:
        install_system_packages(["python{}.{}-venv".format(*(version_of(python) or ()))])
    subprocess.check_call([python, "-m", "venv", "--clear", VENV])


def find_python() -> str:
    """Return a supported Python, preferably the one that runs this script."""
    names = [sys.executable, "python3", *(f"python3.{minor}" for _, minor in VERSIONS[::-1])]
    for name in names:
        if version_of(name) in VERSIONS:
            return name
    oldest, newest = ("{}.{}".format(*VERSIONS[i]) for i in (0, -1))
    sys.exit(f"Leafscope needs Python {oldest} to {newest}. Install one and use it to run this.")


def version_of(python: str | Path) -> tuple[int, ...] | None:
    """Return the (major, minor) version of a Python, or None if it doesn't run."""
    ask = "import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.check_output([python, "-c", ask], stderr=subprocess.DEVNULL, text=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return tuple(map(int, answer.split()))


def can_load(library: str) -> bool:
    """Return whether a system library can be loaded; always true outside Linux."""
    if not sys.platform.startswith("linux"):
        return True
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: list[str]) -> None:
    """Install Debian packages as root; other users are shown the command."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    line = f"apt-get update && {' '.join(install)}"
    if not shutil.which("apt-get"):
        sys.exit(f"System libraries are missing. On Debian or Ubuntu, run: {line}")
    if os.geteuid() != 0:
        sys.exit(f"System libraries are missing. Run this once: sudo sh -c '{line}'")
    log(f"Installing system packages: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call(["apt-get", "update"], env=environment, stdin=subprocess.DEVNULL)
    subprocess.check_call(install, env=environment, stdin=subprocess.DEVNULL)


def log(message: str) -> None:
    """Print a progress message."""
    print(f"== {message}", flush=True)


def fail(message: str) -> int:
    """Print an error and return the exit code."""
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
