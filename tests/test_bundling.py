"""Manual pages, desktop files and dependencies of a bundle; try_bundle.sh tests the bundle."""

from __future__ import annotations

import importlib.util
import mimetypes
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from leafscope.core import cli
from leafscope.core.cli import build_parser
from leafscope.gui import __main__ as gui_main

ROOT = Path(__file__).parents[1]
BUNDLING = ROOT / "packaging" / "bundling"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
APP_ID = PROJECT["tool"]["leafscope"]["app-id"]
(MAINTAINER,) = PROJECT["project"]["maintainers"]


def loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, BUNDLING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_package_depends_on_the_libraries_that_the_window_needs() -> None:
    known = loaded("debian").PACKAGES
    assert {
        known[library]: library for library in gui_main.X11_LIBRARIES.values()
    } == gui_main.X11_LIBRARIES


@pytest.mark.skipif(not shutil.which("objdump"), reason="only Linux with binutils builds it")
def test_an_unknown_library_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "program").write_bytes(Path(sys.executable).resolve().read_bytes())
    debian = loaded("debian")
    monkeypatch.setattr(debian, "LIBC_PREFIXES", ())
    with pytest.raises(KeyError, match="lib"):
        debian.depends(tmp_path)


def test_the_manual_page_lists_every_command() -> None:
    page = loaded("man").page(build_parser())
    for command in cli.COMMANDS:
        assert f"\n.SS {command.__name__.rpartition('.')[2]}\n" in page
    assert not [line for line in page.splitlines() if line.startswith("'")]


def test_the_manual_page_of_a_bundle_lists_only_its_commands(tmp_path: Path) -> None:
    subprocess.run([sys.executable, BUNDLING / "man.py", tmp_path], check=True)
    page = (tmp_path / "leafscope-cli.1").read_text(encoding="utf-8")
    headings = [line for line in page.splitlines() if line.startswith((".SH", ".SS"))]
    assert headings[:4] == [".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH COMMANDS"]
    assert {".SS upscale", ".SS models install", ".SS doctor"} <= set(headings)
    assert not {".SS train", ".SS evaluate"} & set(headings)  # bundles contain no training code
    assert ".SH SYNOPSIS" in (tmp_path / "leafscope.1").read_text(encoding="utf-8")


def test_roff_control_characters_are_escaped() -> None:
    assert loaded("man").escape(".TH a\\b -x") == r"\&.TH a\eb \-x"


def test_the_desktop_entry_lists_common_photo_types() -> None:
    entry = (BUNDLING / "leafscope.desktop").read_text(encoding="utf-8")
    for name in ("a.jpg", "a.png", "a.tif", "a.webp", "a.bmp", "a.gif"):
        kind = mimetypes.guess_type(name)[0] or "image/webp"
        assert f"{kind};" in entry


def test_without_training_code_there_are_no_commands_for_it() -> None:
    code = (
        "import importlib.util as u; find = u.find_spec; "
        "u.find_spec = lambda name, *a: None if 'training' in name else find(name, *a); "
        "from leafscope.core import cli; "
        "print([c.__name__.rpartition('.')[2] for c in cli.COMMANDS])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "upscale" in done.stdout
    assert "train" not in done.stdout
    assert "evaluate" not in done.stdout


def test_the_application_id_and_maintainer_are_valid() -> None:
    """AppStream, Debian and setuptools refuse others."""
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*){2,}", APP_ID)
    assert not set("<>\n") & set(MAINTAINER["name"])
    code = (
        "from setuptools.config.pyprojecttoml import read_configuration\n"
        "read_configuration('pyproject.toml', expand=False)"  # checks the address too
    )
    # setuptools replaces distutils for all of a process, which other tests are not to notice
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_only_pyproject_contains_the_application_id_and_the_maintainer() -> None:
    """The owner replaces them there, and no placeholder remains elsewhere."""
    try:
        listed = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only a clone knows its files")
    placeholder = re.compile(
        rf"{re.escape(APP_ID)}|{re.escape(MAINTAINER['email'])}|org\.leafscope|leafscope\.invalid".encode()
    )
    paths = [ROOT / name for name in listed.split("\0") if name]
    containing = {
        path for path in paths if path.is_file() and placeholder.search(path.read_bytes())
    }
    assert containing - {Path(__file__)} == {ROOT / "pyproject.toml"}


def test_the_metadata_name_the_application_id_and_the_maintainer() -> None:
    metadata = ET.fromstring(loaded("debian").fill_metadata("1.2.3"))  # noqa: S314 - our own file
    assert metadata.findtext("id") == APP_ID
    assert metadata.findtext("developer_name") == MAINTAINER["name"]
    assert metadata.findtext("launchable") == "leafscope.desktop"
    release = metadata.find("releases/release")
    assert release is not None
    assert release.get("version") == "1.2.3"
    assert "@" not in "".join(metadata.itertext())


def test_the_windows_installer_names_the_maintainer() -> None:
    script = (BUNDLING / "leafscope.iss").read_text(encoding="utf-8")
    assert f"\nAppPublisher={MAINTAINER['name']}\n" in script
