"""Build what people install: `make bundle`, or `.venv/bin/python packaging/bundling/build.py`.

From the wheel PyInstaller makes one folder with both programs and all that they need. On Linux it
becomes a portable archive and a package for Debian and Ubuntu, in ten minutes on two cores, most of
which go into packing tightly (`--quick` packs loosely, for a try); on Windows and macOS the folder
or the app is left in `dist`, for the recipes in the release workflow. It needs the packages of
packaging/requirements.lock, and PyInstaller, which it gets, in the version of pyproject.toml.
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
BLOCK = 4096  # bytes of which disks keep whole ones
NOT_BORROWED = ("*.pth", "__editable__*", "leafscope*", "include")
PURELIB = 'import sysconfig; print(sysconfig.get_path("purelib"))'


def main() -> int:
    """Build everything that this system can."""
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
        debian.furnish(folder, PYTHON, project["version"])
    say(folder)
    if sys.platform == "linux":
        tightly = "--quick" not in sys.argv[1:]
        for made in debian.pack(folder, project["version"], level=6 if tightly else 0):
            say(made)
    return 0


def make_environment(builder: list[str]) -> None:
    """Make an environment of the wheel, the clone's dependencies, and PyInstaller.

    PyInstaller follows neither the clone's own, editable installation nor libraries that lie
    outside of the environment that it runs in.
    """
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)  # a wheel would take leftovers in
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    run(*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", WORK, ROOT)
    run(sys.executable, "-m", "venv", "--without-pip", WORK / "venv")
    site = Path(subprocess.check_output([PYTHON, "-c", PURELIB], text=True).strip())
    for folder in filter(lambda path: path.endswith("site-packages"), sys.path):
        shutil.copytree(
            *(folder, site),
            ignore=shutil.ignore_patterns(*NOT_BORROWED),
            copy_function=link,
            dirs_exist_ok=True,
        )
    install = (*pip, "--python", PYTHON, "install")
    run(*install, "--no-deps", *WORK.glob("leafscope-*.whl"))
    run(*install, *builder)


def link(source: str, target: str) -> None:
    """Put a file where it is to be, without a copy of its content where that can be had."""
    if os.path.lexists(target):  # an earlier folder of the path has it
        return
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def draw_icon() -> None:
    """Draw the icon that Windows and macOS get."""
    if sys.platform == "linux":
        return
    icon = str(ROOT / "resources" / "icons" / "leafscope.svg")
    command = [str(PYTHON), "-c", DRAW, icon, str(WORK / "leafscope.png")]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def run(*command: str | Path) -> None:
    """Run a step, and end with it if it fails."""
    subprocess.run([str(part) for part in command], check=True)


def say(made: Path) -> None:
    """Tell what was made, and what it takes on a disk."""
    files = made.rglob("*") if made.is_dir() else [made]
    sizes = [file.lstat().st_size for file in files if not file.is_dir()]
    taken = sum(-(-size // BLOCK) * BLOCK for size in sizes)
    print(f"== {made.relative_to(ROOT)}: {taken / 1e6:.0f} MB", flush=True)


if __name__ == "__main__":
    sys.exit(main())
