"""Model families, one file each.

A family's module has `recognises(architecture)`, `build(checkpoint, name)` and `MODEL`, the class
of what that builds; whatever lies in this folder is found, so adding a family means adding one
file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from ...errors import ModelError
from ..checkpoint import Checkpoint
from ..model import Model


def build_model(checkpoint: Checkpoint, name: str) -> Model:
    """Return the model that `checkpoint` holds, on the CPU in float32.

    Raises:
        ModelError: if no family knows it, or its tensors aren't what its family expects.

    """
    for family in _families():
        if family.recognises(checkpoint.architecture):
            try:
                model: Model = family.build(checkpoint, name)
            except (KeyError, IndexError, ValueError) as error:
                raise ModelError(
                    "The checkpoint of {name} lacks parts of its model.", name=name
                ) from error
            return model
    kind = checkpoint.architecture.get("family")
    raise ModelError(
        "The checkpoint of {name} is of a family that isn't known here: {family!r}.",
        name=name,
        family=kind,
    )


def supports_back_projection(architecture: Mapping[str, Any]) -> bool:
    """Report whether a model supports back-projection, see `Model.with_back_projection`."""
    return any(
        family.recognises(architecture) and family.MODEL.back_projection_radius > 0
        for family in _families()
    )


def _families() -> Iterator[Any]:
    for entry in iter_modules(__path__):
        yield import_module(f"{__name__}.{entry.name}")
