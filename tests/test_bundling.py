"""Manual pages, desktop files and dependencies of a bundle; try_bundle.sh tests the bundle."""

from __future__ import annotations

import importlib.util
import mimetypes
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from leafscope.core import cli
from leafscope.core.cli import build_parser
from leafscope.gui.app import libraries

BUNDLING = Path(__file__).parents[1] / "packaging" / "bundling"


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
        known[library]: library for library in libraries.X11_LIBRARIES.values()
    } == libraries.X11_LIBRARIES


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
