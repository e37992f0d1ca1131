"""Files that are no models are refused in one sentence, and what interrupts a put does no harm."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from tiny import tiny_spectral

from leafscope.core.__main__ import main
from leafscope.core.models.catalogue import Catalogue
from leafscope.core.models.checkpoint import METADATA_KEY, Checkpoint
from leafscope.core.models.store import Store


def one_byte(path: Path) -> Path:
    path.write_bytes(b"x")
    return path


def words(path: Path) -> Path:
    path.write_bytes(b"rubbish" * 100)
    return path


def a_pickle_cut_short(path: Path) -> Path:
    path.write_bytes(b"\x80\x02X\x05")
    return path


def a_pickle_of_another_age(path: Path) -> Path:
    path.write_bytes(b"\x80\x2a}q\x00")
    return path


def keys_that_are_no_text(path: Path) -> Path:
    torch.save({1: torch.zeros(3), 2: torch.zeros(3)}, path)
    return path


def a_list(path: Path) -> Path:
    torch.save([torch.zeros(3)], path)
    return path


def a_tensor(path: Path) -> Path:
    torch.save(torch.zeros(3), path)
    return path


def nothing(path: Path) -> Path:
    torch.save({}, path)
    return path


def with_halo(halo: object) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path = path.with_suffix(".safetensors")
        metadata = {METADATA_KEY: json.dumps({"family": "spectral", "halo": halo})}
        save_file(tiny_spectral().network.state_dict(), path, metadata)
        return path

    return write


def one_byte_of_safetensors(path: Path) -> Path:
    return one_byte(path.with_suffix(".safetensors"))


def one_byte_of_ncnn(path: Path) -> Path:
    one_byte(path.with_suffix(".bin"))
    return one_byte(path.with_suffix(".param"))


def words_for_numbers(path: Path) -> Path:
    path.with_suffix(".bin").write_bytes(bytes(100))
    path = path.with_suffix(".param")
    path.write_text("7767517\n1 2\nConvolution c 1 1 a b 0=many 1=3 5=1 6=27\n")
    return path


RUBBISH = [one_byte, keys_that_are_no_text, a_list, a_tensor, nothing, with_halo([1])]
RUBBISH += [with_halo("12"), with_halo(-1), one_byte_of_safetensors, one_byte_of_ncnn]
RUBBISH += [words_for_numbers, words, a_pickle_cut_short, a_pickle_of_another_age]


@pytest.mark.parametrize("write", RUBBISH)
def test_rubbish_is_refused_in_one_sentence(
    tmp_path: Path,
    write: Callable[[Path], Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path / "data"))
    assert main(["models", "import", str(write(tmp_path / "rubbish.pth"))]) == 2
    error = capsys.readouterr().err
    assert error.startswith("leafscope-cli: ")
    assert "fault of ours" not in error
    assert error.count("\n") == 1
    assert not list((tmp_path / "data").rglob("*.safetensors"))


def test_a_put_that_is_interrupted_leaves_a_good_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(Catalogue((), tmp_path), tmp_path / "models")
    state = tiny_spectral().network.state_dict()
    store.put("mine", Checkpoint({"family": "spectral"}, state))
    other = Checkpoint({"family": "spectral"}, {name: t + 1 for name, t in state.items()})

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    monkeypatch.setattr(Checkpoint, "save", lambda _, path: path.write_bytes(b"new"))
    with pytest.raises(KeyboardInterrupt):
        store.put("mine", other)
    monkeypatch.undo()
    store.check("mine")  # the old one, whole
    store.put("mine", other)
    store.check("mine")
