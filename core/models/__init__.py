"""Models: what turns a block of a photo into a field, and a field into pixels at any scale.

What needs PyTorch is imported when it is first asked for, so that listing models is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .store import Store

if TYPE_CHECKING:
    from .checkpoint import load_checkpoint
    from .families import build_model
    from .model import EncodedBlock, Model, ModelInfo

__all__ = [
    "EncodedBlock",
    "Model",
    "ModelInfo",
    "available_models",
    "build_model",
    "load_checkpoint",
    "load_model",
    "supports_back_projection",
]

_HOMES = {
    "EncodedBlock": ".model",
    "Model": ".model",
    "ModelInfo": ".model",
    "build_model": ".families",
    "load_checkpoint": ".checkpoint",
}


if not TYPE_CHECKING:  # type checkers know the names from above, and refuse any other

    def __getattr__(name: str) -> object:
        """Import what lives in a module that needs PyTorch (PEP 562)."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name], __name__), name)


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
    from .checkpoint import load_checkpoint
    from .families import build_model

    return build_model(load_checkpoint(Store.open().path(name)), name)


def supports_back_projection(name: str) -> bool:
    """Tell whether a model's pictures can be brought back to the photo, without loading it.

    Raises:
        ModelError: if it is unknown, isn't installed (it says how to get it), or is damaged.

    """
    from .checkpoint import read_architecture
    from .families import supports_back_projection

    return supports_back_projection(read_architecture(Store.open().path(name)))
