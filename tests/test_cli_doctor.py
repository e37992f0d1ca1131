"""`leafscope-cli doctor` prints a diagnostic report."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from leafscope.core.__main__ import main


@pytest.mark.parametrize("quick", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_report_names_no_path_of_the_user(capsys: pytest.CaptureFixture[str], quick: bool) -> None:
    assert main(["doctor", *(["--quick"] if quick else [])]) == 0
    page = capsys.readouterr().out
    for word in ("Leafscope", "torch", "HEIC", "cpu", "leaf-m", "good", "realesrgan-x4plus"):
        assert word in page
    assert str(Path.home()) not in page
    assert len(page.splitlines()) < 60
    assert ("new view" in page) == (not quick)


def test_report_describes_the_system(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path))
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    assert main(["doctor", "--quick"]) == 0
    page = capsys.readouterr().out
    for line in ("system", "processor", "memory", "opened", "exported", "in TIFF", "libraries"):
        assert f"\n  {line} " in page
    assert "from a checkout" in page
    assert "QT_SCALE_FACTOR=1.5" in page
    assert "LEAFSCOPE_DATA is set" in page
    assert str(tmp_path) not in page


def test_broken_package_is_listed_with_its_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rawpy", None)  # importing it fails
    assert main(["doctor", "--quick"]) == 0
    assert re.search(r"camera RAW +missing: .*rawpy", capsys.readouterr().out)
