"""Build the distributable bundles: `make bundle`.

PyInstaller creates one folder with both programs and their libraries from the wheel. On Linux the
folder is packed into a portable archive and a Debian package, which takes ten minutes on two cores;
`--quick` compresses less, for a test. On Windows and macOS the folder or the app is left in `dist`
for the release workflow. Requires the packages of packaging/requirements.lock; PyInstaller is
installed in the version that pyproject.toml names.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import debian

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WORK = ROOT / "build" / "bundle"
DIST = ROOT / "dist"
PYTHON = WORK / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
DRAW = """
import sys
from PySide6.QtGui import QGuiApplication, QIcon
application = QGuiApplication(sys.argv)
QIcon(sys.argv[1]).pixmap(512, 512).save(sys.argv[2])
"""
DISK_BLOCK = 4096  # bytes
NOT_COPIED = ("*.pth", "__editable__*", "leafscope*", "include")
PURELIB = 'import sysconfig; print(sysconfig.get_path("purelib"))'


def main() -> int:
    """Build all bundles for this system."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    make_environment(project["optional-dependencies"]["bundle"])
    draw_icon()
    run(
        *(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", DIST, "--workpath", WORK / "pyinstaller", HERE / "leafscope.spec"),
    )
    folder = DIST / "leafscope"
    if sys.platform == "linux":
        debian.add_desktop_files(folder, PYTHON, project["version"])
    print_size(folder)
    if sys.platform == "linux":
        compress = "--quick" not in sys.argv[1:]
        for made in debian.pack(folder, project["version"], level=6 if compress else 0):
            print_size(made)
    return 0


def make_environment(builder: list[str]) -> None:
    """Create a virtual environment with the wheel, its dependencies and PyInstaller.

    PyInstaller supports neither editable installations nor libraries outside its environment.
    """
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)  # old files would end up in the wheel
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    run(*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", WORK, ROOT)
    run(sys.executable, "-m", "venv", "--without-pip", WORK / "venv")
    site = Path(subprocess.check_output([PYTHON, "-c", PURELIB], text=True).strip())
    for folder in filter(lambda path: path.endswith("site-packages"), sys.path):
        shutil.copytree(
            *(folder, site),
            ignore=shutil.ignore_patterns(*NOT_COPIED),
            copy_function=link,
            dirs_exist_ok=True,
        )
    install = (*pip, "--python", PYTHON, "install")
    run(*install, "--no-deps", *WORK.glob("leafscope-*.whl"))
    run(*install, *builder)


def link(source: str, target: str) -> None:
    """Hard-link a file, or copy it if that fails."""
    if os.path.lexists(target):  # found in an earlier folder of sys.path
        return
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def draw_icon() -> None:
    """Render the icon for Windows and macOS."""
    if sys.platform == "linux":
        return
    icon = str(ROOT / "resources" / "icons" / "leafscope.svg")
    command = [str(PYTHON), "-c", DRAW, icon, str(WORK / "leafscope.png")]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def run(*command: str | Path) -> None:
    """Run a command, and stop if it fails."""
    subprocess.run([str(part) for part in command], check=True)


def print_size(made: Path) -> None:
    """Print the name of a result and its size on disk."""
    files = made.rglob("*") if made.is_dir() else [made]
    sizes = [file.lstat().st_size for file in files if not file.is_dir()]
    taken = sum(-(-size // DISK_BLOCK) * DISK_BLOCK for size in sizes)
    print(f"== {made.relative_to(ROOT)}: {taken / 1e6:.0f} MB", flush=True)


if __name__ == "__main__":
    sys.exit(main())
