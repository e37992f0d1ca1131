"""`leafscope-cli models`, and exit codes and messages for errors."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
import torch

from leafscope.core import cli
from leafscope.core.__main__ import main
from leafscope.core.models.architectures.edsr import EDSR
from leafscope.core.models.architectures.liif import LIIF

BUNDLED = tuple(
    f"{name}: good"
    for name in (
        "leaf-m",
        "leaf-s",
        "leaf-m-jpeg",
        "leaf-m-mild",
        "leaf-s-mild",
        "leaf-d",
        "leaf-s-d",
    )
)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder."""
    folder = tmp_path / "data"
    monkeypatch.setenv("LEAFSCOPE_DATA", str(folder))
    return folder


@pytest.fixture
def official(tmp_path: Path) -> Path:
    """A small checkpoint as the authors' repository writes it."""
    path = tmp_path / "rdn-liif.pth"
    state = LIIF(EDSR(features=8, blocks=2), hidden=(16, 16)).state_dict()
    torch.save({"model": {"name": "liif", "args": {}, "sd": state}, "epoch": 1}, path)
    return path


def test_models_lists_models_and_how_to_install_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    text = capsys.readouterr().out
    header, *rows = text.splitlines()
    edsr = next(row for row in rows if row.startswith("edsr-liif"))
    assert header.split("  ")[0] == "name"
    for expected in ("edsr-liif", "not installed", "BSD-3-Clause", "arXiv:2012.09161", "DIV2K"):
        assert expected in edsr
    assert "run `leafscope-cli models install edsr-liif`" in text
    assert main(["models", "list"]) == 0
    assert capsys.readouterr().out == text


@pytest.mark.parametrize("arguments", [["models", "--json"], ["models", "list", "--json"]])
def test_models_as_json(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["edsr-liif"]["state"] == "not installed"
    assert rows["rdn-liif"]["licence"] == "BSD-3-Clause"


def test_checkpoint_is_imported_listed_and_verified(
    official: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "import", str(official)]) == 0
    assert main(["models", "import", str(official), "--name", "mine"]) == 0
    assert main(["models", "verify"]) == 0
    assert main(["models", "verify", "mine"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[2:] == [*BUNDLED, "rdn-liif: good", "mine: good", "mine: good"]

    assert main(["models", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["rdn-liif"]["state"] == "installed"
    assert rows["mine"]["state"] == "imported"
    assert rows["mine"]["size"] == (data / "models" / "mine.safetensors").stat().st_size
    assert main(["models"]) == 0


def test_verify_names_damaged_models_and_exits_with_1(
    official: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["models", "import", str(official), "--name", "bad"])
    main(["models", "import", str(official), "--name", "undamaged"])
    (data / "models" / "bad.safetensors").write_bytes(b"")
    capsys.readouterr()
    assert main(["models", "verify"]) == 1
    out, err = capsys.readouterr()
    assert out.splitlines() == [*BUNDLED, "undamaged: good"]
    assert err.startswith("bad: The weights ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["models", "install", "nobody"], "Unknown model 'nobody'"),
        (["models", "install", "rdn-liif"], "or download rdn-liif.pth from"),
        (
            ["models", "install", "rdn-liif"],
            "Add --yes to download LIIF (RDN), reference (268 MB, licence BSD",
        ),
        (["models", "import", "no-such-file.pth"], "no-such-file.pth"),
        (["models", "verify", "edsr-liif"], "isn't installed"),
    ],
)
def test_errors_are_one_line(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert err.count("\n") == 1


def test_unknown_command_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["fly"], ["models", "fly"]):
        with pytest.raises(SystemExit) as end:
            main(arguments)
        assert end.value.code == 2
    assert "usage: leafscope-cli" in capsys.readouterr().err


def test_interrupted_command_exits_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.models, "run", interrupt)
    assert main(["models"]) == 130


def test_version_matches_the_package() -> None:
    command = [sys.executable, "-m", "leafscope.core", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ})
    assert done.stdout.strip() == f"Leafscope {version('leafscope')}"


def test_the_list_shows_kind_scale_channels_and_speed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state = {
        "body.0.weight": torch.zeros(4, 3, 3, 3),
        "body.0.bias": torch.zeros(4),
        "body.1.weight": torch.zeros(4),
        "body.2.weight": torch.zeros(3, 4, 3, 3),
        "body.2.bias": torch.zeros(3),
    }
    torch.save({"params": state}, tmp_path / "1x-clean.pth")
    assert main(["models", "import", str(tmp_path / "1x-clean.pth")]) == 0
    assert "s per output megapixel on this machine" in capsys.readouterr().err
    assert main(["models", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    mine, dat, leaf = (rows[name] for name in ("1x-clean", "dat-light-x3", "leaf-m"))
    assert (mine["kind"], mine["scale"], mine["channels"]) == ("fixed, repair", "1x", "RGB")
    assert mine["speed"].endswith(" s/MP")
    assert (dat["kind"], dat["scale"], dat["licence"]) == ("DAT", "3x", "Apache-2.0")
    assert dat["note"] == "Most faithful, but slow"
    assert (leaf["kind"], leaf["scale"]) == ("spectral, EDSR", "any")
