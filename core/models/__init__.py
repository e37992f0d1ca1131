"""Models: encode a block of a photo, and decode pixels from it at any scale.

Modules that need PyTorch are imported on first use, so listing models is fast.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ..errors import ModelError
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
    "is_repair_network",
    "load_checkpoint",
    "load_model",
    "preview_model",
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


def available_models(*, repair: bool = False) -> list[str]:
    """Return the names of the installed models, best default first.

    Args:
        repair: return 1x networks, which repair photos, instead of models that enlarge.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    return [name for name in Store.open().names() if _is_repair_file(name) == repair]


def preview_model(name: str) -> str | None:
    """Return the name of the fast model to show until a slow one is ready, if it is installed.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    store = Store.open()
    known = store.catalogue.get(name)
    preview = None if known is None else known.preview_model
    return preview if preview is not None and store.has(preview) else None


def is_repair_network(name: str) -> bool:
    """Return whether an installed model is a 1x network, which repairs photos.

    Raises:
        ModelError: if it is unknown, not installed, or damaged; the message explains what to do.

    """
    from .checkpoint import read_architecture

    return read_architecture(Store.open().path(name)).get("scale") == 1


def _is_repair_file(name: str) -> bool:
    try:
        return is_repair_network(name)
    except ModelError:  # reported when it is loaded
        return False


def load_model(name: str) -> Model:
    """Load an installed model on the CPU.

    Raises:
        ModelError: if it is unknown, not installed, or damaged; the message explains what to do.

    """
    from .architectures import build_model
    from .checkpoint import load_checkpoint

    store = Store.open()
    checkpoint, known = load_checkpoint(store.path(name)), store.catalogue.get(name)
    if known is not None and known.halo is not None and checkpoint.halo is None:
        checkpoint = checkpoint.with_halo(known.halo)
    return build_model(checkpoint, name)


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
