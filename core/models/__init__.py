"""Models: what turns a block of a photo into a field, and a field into pixels at any scale."""

from __future__ import annotations

from .checkpoint import load_checkpoint
from .families import build_model
from .model import Field, Model, ModelInfo
from .store import Store

__all__ = [
    "Field",
    "Model",
    "ModelInfo",
    "available_models",
    "build_model",
    "load_model",
]


def available_models() -> list[str]:
    """Return the names of the models whose weights are on this machine, the best default first.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    return Store.open().names()


def load_model(name: str) -> Model:
    """Return a model by name, on the CPU.

    Raises:
        ModelError: if it is unknown, isn't installed (it says how to get it), or is damaged.

    """
    return build_model(load_checkpoint(Store.open().path(name)), name)
