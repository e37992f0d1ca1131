"""Pack PyInstaller's folder into a portable archive and a Debian package."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import time
import tomllib
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
APP_ID = PYPROJECT["tool"]["leafscope"]["app-id"]
MAINTAINER = PYPROJECT["project"]["maintainers"][0]
NAME = "leafscope"
PROGRAMS = (NAME, f"{NAME}-cli")
QT_LICENCES = ("LGPL-3", "GPL-3")
PATCHED = ".libs"  # suffix of folders with libraries that auditwheel patched; strip breaks them
# library -> Debian package; a library that isn't listed stops the build
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
LIBC_PREFIXES = ("ld-linux", "libc.", "libdl.", "libm.", "libpthread.", "libresolv.", "librt.")


def add_desktop_files(folder: Path, python: Path, version: str) -> None:
    """Add manual pages, desktop entry, metadata and licences, and strip the libraries.

    Args:
        folder: PyInstaller's output.
        python: interpreter with Leafscope installed, for the manual pages.
        version: version of Leafscope.

    """
    (folder / PROGRAMS[1]).symlink_to(NAME)
    for library in folder.rglob("*.so*"):  # debug symbols are a fifth of torch
        if not library.is_symlink() and library.parent.suffix != PATCHED:
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
    share = folder / "share"
    pages = share / "man" / "man1"
    pages.mkdir(parents=True)
    subprocess.run([str(python), str(HERE / "man.py"), str(pages)], check=True)
    entry = share / "applications" / "leafscope.desktop"
    entry.parent.mkdir()
    shutil.copy(HERE / "leafscope.desktop", entry)
    subprocess.run(["desktop-file-validate", str(entry)], check=True)
    metadata = share / "metainfo" / f"{APP_ID}.metainfo.xml"
    metadata.parent.mkdir()
    metadata.write_text(fill_metadata(version), encoding="utf-8")
    check = ["--no-net", "--explain", str(metadata)]
    subprocess.run(["appstreamcli", "validate", *check], check=True)
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "leafscope.svg", icons)
    papers = share / "doc" / NAME
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(_copyright(), encoding="utf-8")
    for licence in QT_LICENCES:  # Qt's wheels don't contain their texts
        shutil.copy(Path("/usr/share/common-licenses") / licence, papers)


def pack(folder: Path, version: str, *, level: int = 6) -> list[Path]:
    """Create the archive and the package beside the folder, and return their paths.

    Args:
        folder: PyInstaller's output with desktop files.
        version: version of Leafscope.
        level: compression level of xz, 0 to 9.

    """
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    archive = folder.with_name(f"{NAME}-{version}-linux-{architecture}.tar.xz")
    compress = ["tar", "--create", "--owner=0", "--group=0", "--directory", str(folder.parent)]
    environment = {**os.environ, "XZ_OPT": f"-{level} -T0"}
    command = [*compress, "--xz", "--file", str(archive), folder.name]
    subprocess.run(command, check=True, env=environment)
    return [archive, _package(folder, version, architecture, level)]


def _package(folder: Path, version: str, architecture: str, level: int) -> Path:
    tree = folder.with_name("deb")
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr" / "lib" / NAME
    shutil.copytree(folder, home, symlinks=True, copy_function=os.link)
    (home / "share").rename(tree / "usr" / "share")
    for page in (tree / "usr" / "share" / "man" / "man1").iterdir():
        page.with_name(f"{page.name}.gz").write_bytes(gzip.compress(page.read_bytes(), mtime=0))
        page.unlink()
    commands = tree / "usr" / "bin"
    commands.mkdir()
    for program in PROGRAMS:
        (commands / program).symlink_to(f"../lib/{NAME}/{program}")
    subprocess.run(["chmod", "-R", "u=rwX,go=rX", str(tree)], check=True)
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(
        f"Package: {NAME}\n"
        f"Version: {version}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {MAINTAINER['name']} <{MAINTAINER['email']}>\n"
        f"Installed-Size: {sum(file.stat().st_size for file in files) // 1024}\n"
        f"Depends: {', '.join(depends(folder))}\n"
        "Suggests: fonts-noto-cjk\n"
        "Section: graphics\n"
        "Priority: optional\n"
        "Description: zoom into a photo at any scale\n"
        " A neural network redraws the visible part of a photo while you zoom, fast even\n"
        " without a graphics card. Compares models, and exports files of any size.\n",
        encoding="utf-8",
    )
    made = folder.with_name(f"{NAME}_{version}_{architecture}.deb")
    build = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        f"-z{level}",
        "--build",
        str(tree),
        str(made),
    ]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return made


def depends(folder: Path) -> list[str]:
    """Return the dependencies of the package, from the libraries that its files link to.

    Raises:
        KeyError: if a library isn't listed in `PACKAGES`.

    """
    present = {path.name for path in folder.rglob("*")}
    needed: set[str] = set()
    libc = (0, 0)
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file() or not _is_elf(path):
            continue
        headers = subprocess.check_output(["objdump", "-p", str(path)], text=True)
        needed.update(re.findall(r"NEEDED +(\S+)", headers))
        libc = max([libc, *((2, int(x)) for x in re.findall(r"GLIBC_2\.(\d+)", headers))])
    outside = {name for name in needed - present if not name.startswith(LIBC_PREFIXES)}
    return ["libc6 (>= {}.{})".format(*libc), *sorted({PACKAGES[name] for name in outside})]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def fill_metadata(version: str) -> str:
    """Return the AppStream metadata, released today."""
    text = (HERE / "metainfo.xml").read_text(encoding="utf-8")
    for name, value in {
        "@APP_ID@": APP_ID,
        "@MAINTAINER@": MAINTAINER["name"],
        "@VERSION@": version,
        "@DATE@": time.strftime("%Y-%m-%d", time.gmtime()),
    }.items():
        text = text.replace(name, escape(value))
    return text


def _copyright() -> str:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    resources = (ROOT / "resources" / "README.md").read_text(encoding="utf-8")
    return (
        f"Leafscope\n\n{licence}\n{resources}\n"
        "The bundled libraries have their own licences; see the folders NAME.dist-info in\n"
        "_internal. Qt and PySide6 are under the LGPL 3, whose text is in this folder. Their\n"
        "libraries are separate files in _internal and may be replaced.\n"
    )
