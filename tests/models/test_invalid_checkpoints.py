"""Invalid checkpoints are refused, and an interrupted save does no harm."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from tiny import tiny_spectral

from leafscope.core.__main__ import main
from leafscope.core.models.catalogue import METADATA_KEY, Catalogue
from leafscope.core.models.checkpoint import Checkpoint
from leafscope.core.models.store import Store


def write_one_byte(path: Path) -> Path:
    path.write_bytes(b"x")
    return path


def write_text(path: Path) -> Path:
    path.write_bytes(b"invalid" * 100)
    return path


def write_truncated_pickle(path: Path) -> Path:
    path.write_bytes(b"\x80\x02X\x05")
    return path


def write_pickle_of_unknown_protocol(path: Path) -> Path:
    path.write_bytes(b"\x80\x2a}q\x00")
    return path


def write_integer_keys(path: Path) -> Path:
    torch.save({1: torch.zeros(3), 2: torch.zeros(3)}, path)
    return path


def write_list(path: Path) -> Path:
    torch.save([torch.zeros(3)], path)
    return path


def write_tensor(path: Path) -> Path:
    torch.save(torch.zeros(3), path)
    return path


def write_empty_dict(path: Path) -> Path:
    torch.save({}, path)
    return path


def write_halo(halo: object) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path = path.with_suffix(".safetensors")
        metadata = {METADATA_KEY: json.dumps({"family": "spectral", "halo": halo})}
        save_file(tiny_spectral().network.state_dict(), path, metadata)
        return path

    return write


def write_one_byte_safetensors(path: Path) -> Path:
    return write_one_byte(path.with_suffix(".safetensors"))


def write_one_byte_ncnn(path: Path) -> Path:
    write_one_byte(path.with_suffix(".bin"))
    return write_one_byte(path.with_suffix(".param"))


def write_text_for_numbers(path: Path) -> Path:
    path.with_suffix(".bin").write_bytes(bytes(100))
    path = path.with_suffix(".param")
    path.write_text("7767517\n1 2\nConvolution c 1 1 a b 0=many 1=3 5=1 6=27\n")
    return path


INVALID = [
    write_one_byte,
    write_integer_keys,
    write_list,
    write_tensor,
    write_empty_dict,
    write_halo([1]),
]
INVALID += [write_halo("12"), write_halo(-1), write_one_byte_safetensors, write_one_byte_ncnn]
INVALID += [
    write_text_for_numbers,
    write_text,
    write_truncated_pickle,
    write_pickle_of_unknown_protocol,
]


@pytest.mark.parametrize("write", INVALID)
def test_invalid_checkpoint_is_refused_in_one_line(
    tmp_path: Path,
    write: Callable[[Path], Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path / "data"))
    assert main(["models", "import", str(write(tmp_path / "invalid.pth"))]) == 2
    error = capsys.readouterr().err
    assert error.startswith("leafscope-cli: ")
    assert "fault of ours" not in error
    assert error.count("\n") == 1
    assert not list((tmp_path / "data").rglob("*.safetensors"))


def test_interrupted_save_leaves_a_valid_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(Catalogue((), tmp_path), tmp_path / "models")
    state = tiny_spectral().network.state_dict()
    store.put("mine", Checkpoint({"family": "spectral"}, state))
    other = Checkpoint({"family": "spectral"}, {name: t + 1 for name, t in state.items()})

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    monkeypatch.setattr(Checkpoint, "save", lambda _, path: path.write_bytes(b"new"))
    with pytest.raises(KeyboardInterrupt):
        store.put("mine", other)
    monkeypatch.undo()
    store.check("mine")  # the old one is undamaged
    store.put("mine", other)
    store.check("mine")
