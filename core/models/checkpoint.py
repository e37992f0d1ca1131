"""Checkpoints: safetensors files whose metadata describes the architecture.

Functions raise ModelError for files that are missing, damaged, unsafe to load or of another format.
They also raise ModelError for tensors that don't fit the network or aren't finite.
"""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor, nn

from ..errors import ModelError
from ..messages import Message
from .catalogue import METADATA_KEY, read_architecture


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A model's weights and architecture."""

    # JSON values: "family" names the model family; "halo" (optional) is the number of source pixels
    # around a block that are encoded with it.
    architecture: Mapping[str, Any]
    state: Mapping[str, Tensor]  # tensors by name
    source: Path | None = None  # the file, for error messages

    @property
    def halo(self) -> int | None:
        """The measured halo in source pixels; None if the model uses the exact halo."""
        halo = self.architecture.get("halo")
        if halo is not None and not (isinstance(halo, int) and halo >= 0):
            raise ModelError("{checkpoint} has an invalid halo.", checkpoint=self._label)
        return halo

    def with_halo(self, halo: int | None) -> Checkpoint:
        """Return a copy with a measured halo; return the checkpoint itself if `halo` is None."""
        if halo is None:
            return self
        return replace(self, architecture={**self.architecture, "halo": halo})

    def substate(self, prefix: str) -> dict[str, Tensor]:
        """Return the tensors whose names begin with `prefix.`, with this prefix removed."""
        start = prefix + "."
        return {k.removeprefix(start): v for k, v in self.state.items() if k.startswith(start)}

    def load_into(self, network: nn.Module) -> None:
        """Load the weights into `network` as float32; raises ModelError if they don't fit."""
        expected, label = network.state_dict(), self._label
        for name in sorted(expected.keys() | self.state.keys()):
            if name not in self.state:
                raise ModelError("{checkpoint} has no tensor {name}.", checkpoint=label, name=name)
            if name not in expected:
                raise ModelError(
                    "{checkpoint} has an unexpected tensor {name}.", checkpoint=label, name=name
                )
            tensor = self.state[name]
            if expected[name].shape != tensor.shape:
                raise ModelError(
                    "{checkpoint}: {name} has shape {found}, not {expected}.",
                    checkpoint=label,
                    name=name,
                    found=tuple(tensor.shape),
                    expected=tuple(expected[name].shape),
                )
            check_finite(name, tensor, label)
        network.load_state_dict({name: tensor.float() for name, tensor in self.state.items()})

    @property
    def _label(self) -> Message:
        path = self.source
        return Message("The checkpoint {path}", path=path) if path else Message("The checkpoint")

    def save(self, path: Path) -> None:
        """Write a safetensors file atomically."""
        metadata = {METADATA_KEY: json.dumps(dict(self.architecture), sort_keys=True)}
        tensors = {name: tensor.contiguous() for name, tensor in self.state.items()}
        partial = path.with_name(path.name + ".part")
        with partial.open("wb") as file:
            file.write(save(tensors, metadata))
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)


def check_finite(name: str, tensor: Tensor, label: object) -> None:
    """Raise ModelError if a value isn't finite; `label` names the checkpoint in the message."""
    if not bool(torch.isfinite(tensor.float()).all()):
        raise ModelError(
            "{checkpoint}: {name} contains infinite or NaN values.", checkpoint=label, name=name
        )


def is_leafscope_file(path: Path) -> bool:
    """Return whether a safetensors file is a Leafscope checkpoint."""
    try:
        with safe_open(path, framework="pt") as file:
            return METADATA_KEY in (file.metadata() or {})
    except (SafetensorError, OSError):
        return False


def load_checkpoint(path: Path) -> Checkpoint:
    """Load a Leafscope checkpoint."""
    return Checkpoint(read_architecture(path), load_tensors(path), path)


def load_tensors(path: Path) -> Mapping[str, Any]:
    """Load a safetensors or PyTorch file without running code that the file contains."""
    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        with warnings.catch_warnings(action="ignore"):  # of unusual pickle protocols
            content = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise ModelError("There is no file {path}.", path=path) from None
    except UnpicklingError as error:
        raise ModelError(
            "The checkpoint {path} is damaged, or contains code and wasn't loaded.", path=path
        ) from error
    except Exception as error:  # PyTorch reports invalid files with many exception types
        raise ModelError(
            "The checkpoint {path} is damaged or not a PyTorch file.", path=path
        ) from error
    if not isinstance(content, dict) or not all(isinstance(key, str) for key in content):
        raise ModelError("The checkpoint {path} doesn't contain named tensors.", path=path)
    return content
