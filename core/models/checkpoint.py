"""Checkpoints: safetensors with the architecture in the metadata, and the official LIIF format.

The authors' repository (yinboc/liif) saves a pickled dict {"model": {"name", "args", "sd"},
"optimizer", "epoch"}. It is read with `weights_only=True` and nothing else, and converted once.
"""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from ..errors import ModelError
from ..messages import Message

METADATA_KEY = "leafscope"


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A model's weights and what it takes to build it.

    Attributes:
        architecture: JSON values; "family" names the model family, "halo" (optional) how many
            source pixels around a block its encoder is given.
        state: tensors by name.
        source: the file, for messages.

    """

    architecture: Mapping[str, Any]
    state: Mapping[str, Tensor]
    source: Path | None = None

    @property
    def halo(self) -> int | None:
        """The halo that was measured for it, where the exact one is too wide to pay for.

        Raises:
            ModelError: if the checkpoint says something else than a width in source pixels.

        """
        halo = self.architecture.get("halo")
        if halo is not None and not (isinstance(halo, int) and halo >= 0):
            raise ModelError("{checkpoint} has a halo that is none.", checkpoint=self._label)
        return halo

    def with_halo(self, halo: int) -> Checkpoint:
        """Return the same with a halo that was measured for it."""
        return replace(self, architecture={**self.architecture, "halo": halo})

    def part(self, prefix: str) -> dict[str, Tensor]:
        """Return the tensors under `prefix`, without it."""
        start = prefix + "."
        return {k.removeprefix(start): v for k, v in self.state.items() if k.startswith(start)}

    def load_into(self, network: nn.Module) -> None:
        """Load the weights into `network`.

        Raises:
            ModelError: if a tensor is missing, unknown, of another shape, or not all finite.

        """
        wanted = network.state_dict()
        for name in sorted(wanted.keys() | self.state.keys()):
            if name not in self.state:
                raise ModelError(
                    "{checkpoint} has no tensor {name}.", checkpoint=self._label, name=name
                )
            if name not in wanted:
                raise ModelError(
                    "{checkpoint} has a tensor {name} that the model doesn't know.",
                    checkpoint=self._label,
                    name=name,
                )
            if wanted[name].shape != self.state[name].shape:
                found, expected = tuple(self.state[name].shape), tuple(wanted[name].shape)
                raise ModelError(
                    "{checkpoint}: {name} has shape {found}, not {expected}.",
                    checkpoint=self._label,
                    name=name,
                    found=found,
                    expected=expected,
                )
            if not bool(torch.isfinite(self.state[name].float()).all()):
                raise ModelError(
                    "{checkpoint}: {name} holds values that aren't finite numbers.",
                    checkpoint=self._label,
                    name=name,
                )
        network.load_state_dict({name: tensor.float() for name, tensor in self.state.items()})

    @property
    def _label(self) -> Message:
        if self.source is None:
            return Message("The checkpoint")
        return Message("The checkpoint {path}", path=self.source)

    def save(self, path: Path) -> None:
        """Write it as safetensors, whole or not at all.

        Raises:
            OSError: if the system doesn't allow it.

        """
        metadata = {METADATA_KEY: json.dumps(dict(self.architecture), sort_keys=True)}
        tensors = {name: tensor.contiguous() for name, tensor in self.state.items()}
        partial = path.with_name(path.name + ".part")
        with partial.open("wb") as file:
            file.write(save(tensors, metadata))
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)


def is_leafscope_file(path: Path) -> bool:
    """Tell whether a safetensors file says which of our families it is of."""
    try:
        with safe_open(path, framework="pt") as file:
            return METADATA_KEY in (file.metadata() or {})
    except (SafetensorError, OSError):
        return False


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint of our own format.

    Raises:
        ModelError: if the file is missing, damaged, or not one of ours.

    """
    with _opened(path) as file:
        architecture = _architecture(file.metadata() or {}, path)
        state = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    return Checkpoint(architecture, state, path)


def read_architecture(path: Path) -> Mapping[str, Any]:
    """Read what a checkpoint of our own format says of its model, and none of its weights.

    Raises:
        ModelError: if the file is missing, damaged, or not one of ours.

    """
    with _opened(path) as file:
        return _architecture(file.metadata() or {}, path)


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    try:
        with safe_open(path, framework="pt") as file:
            yield file
    except FileNotFoundError:
        raise ModelError("There is no checkpoint at {path}.", path=path) from None
    except (SafetensorError, OSError) as error:
        raise ModelError(
            "The checkpoint {path} is damaged: {error}.", path=path, error=error
        ) from error


def _architecture(metadata: Mapping[str, str], path: Path) -> Mapping[str, Any]:
    try:
        architecture = json.loads(metadata[METADATA_KEY])
    except KeyError:
        raise ModelError(
            "The checkpoint {path} doesn't say which model it is of.", path=path
        ) from None
    except ValueError as error:
        raise ModelError(
            "The checkpoint {path} has damaged metadata: {error}.", path=path, error=error
        ) from error
    if not isinstance(architecture, dict):
        raise ModelError("The checkpoint {path} has damaged metadata.", path=path)
    return architecture


def load_tensors(path: Path) -> Mapping[str, Any]:
    """Read the content of a file of others: `.safetensors`, or PyTorch's, of plain tensors only.

    Raises:
        ModelError: if the file is missing, damaged, or needs more than plain tensors to load.

    """
    try:
        if path.suffix == ".safetensors":
            with safe_open(path, framework="pt") as file:
                return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        with warnings.catch_warnings(action="ignore"):  # of pickles of other ages, which may do
            content = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise ModelError("There is no checkpoint at {path}.", path=path) from None
    except UnpicklingError as error:
        raise ModelError(
            "The checkpoint {path} is damaged or holds more than plain tensors, "
            "so it is not loaded.",
            path=path,
        ) from error
    except Exception as error:  # of what is no file of its own, PyTorch says so in many ways
        raise ModelError(
            "The checkpoint {path} is damaged or not a PyTorch file.", path=path
        ) from error
    if not isinstance(content, dict) or not all(isinstance(key, str) for key in content):
        raise ModelError("The checkpoint {path} isn't a list of named tensors.", path=path)
    return content


def from_official_liif(content: Mapping[str, Any], path: Path) -> Checkpoint:
    """Return the checkpoint that a file's content holds in the official LIIF format.

    Raises:
        ModelError: if it holds none.

    """
    model = content.get("model")
    state = model.get("sd") if isinstance(model, dict) else None
    if not isinstance(model, dict) or not isinstance(state, dict):
        raise ModelError(
            "The file {path} isn't in the official LIIF format (model: name, sd).", path=path
        )
    if model.get("name") != "liif":
        raise ModelError(
            "The checkpoint {path} is of a model {name!r}, not of LIIF.",
            path=path,
            name=model.get("name"),
        )
    if not all(isinstance(value, Tensor) for value in state.values()):
        raise ModelError("The checkpoint {path} has weights that aren't tensors.", path=path)
    return Checkpoint({"family": "liif", "official": _json_values(model.get("args"))}, state, path)


def _json_values(args: object) -> Any:
    """Return what describes the architecture in an official checkpoint, None if it isn't JSON."""
    try:
        return json.loads(json.dumps(args))
    except (TypeError, ValueError):
        return None
