"""Models: encode a block of a photo, and decode pixels from it at any scale.

Modules that need PyTorch are imported on first use, so listing models is fast.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .store import Store

if TYPE_CHECKING:
    from .architectures import build_model
    from .checkpoint import load_checkpoint
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

_MODULES = {
    "EncodedBlock": ".model",
    "Model": ".model",
    "ModelInfo": ".model",
    "build_model": ".architectures",
    "load_checkpoint": ".checkpoint",
}


if not TYPE_CHECKING:  # type checkers see the imports above and reject unknown names

    def __getattr__(name: str) -> object:
        """Import a name from a module that needs PyTorch (PEP 562)."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name], __name__), name)


def available_models() -> list[str]:
    """Return the names of the installed models, best default first.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    return Store.open().names()


def load_model(name: str) -> Model:
    """Load an installed model on the CPU.

    Raises:
        ModelError: if it is unknown, not installed, or damaged; the message explains what to do.

    """
    from .architectures import build_model
    from .checkpoint import load_checkpoint

    return build_model(load_checkpoint(Store.open().path(name)), name)


def supports_back_projection(name: str) -> bool:
    """Return whether an installed model supports back-projection.

    Its weights aren't loaded.

    Raises:
        ModelError: if it is unknown, not installed, or damaged; the message explains what to do.

    """
    from .architectures import FAMILIES
    from .checkpoint import read_architecture

    family = FAMILIES.detect(read_architecture(Store.open().path(name)))
    return family is not None and family.network.back_projection_radius > 0
