"""Models that encode blocks of a photo and decode the blocks at any scale.

Modules that need PyTorch are imported on first use, so listing models is fast. Functions raise
ModelError for a model that is unknown, not installed or damaged. The message explains what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .store import Store

if TYPE_CHECKING:
    from .model import EncodedBlock as EncodedBlock
    from .model import Model as Model
else:

    def __getattr__(name: str) -> object:
        """Import a class on first access, because its module imports PyTorch (PEP 562)."""
        if name not in ("EncodedBlock", "Model"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import model

        return getattr(model, name)


def available_models(*, repair: bool = False) -> list[str]:
    """List installed models that enlarge, or 1x networks if `repair`; best default first."""
    return [name for name in Store.open().names() if is_repair_network(name) == repair]


def preview_model(name: str) -> str | None:
    """Return the fast model to show until `name` is ready, if installed; otherwise None."""
    store = Store.open()
    known = store.catalogue.get(name)
    preview = None if known is None else known.preview_model
    return preview if preview is not None and store.has(preview) else None


def is_repair_network(name: str) -> bool:
    """Return whether `name` is an installed 1x network, which repairs photos."""
    return Store.open().architecture(name).get("scale") == 1


def load_model(name: str) -> Model:
    """Load an installed model on the CPU."""
    from .architectures import build_model
    from .checkpoint import load_checkpoint

    store = Store.open()
    checkpoint, known = load_checkpoint(store.path(name)), store.catalogue.get(name)
    if known is not None and checkpoint.halo is None:
        checkpoint = checkpoint.with_halo(known.halo)
    return build_model(checkpoint, name)


def supports_back_projection(name: str) -> bool | None:
    """Return whether a model supports back-projection; None for a missing or damaged model."""
    from .architectures import FAMILIES

    family = str(Store.open().architecture(name).get("family"))
    return FAMILIES[family].back_projection_radius > 0 if family in FAMILIES else None
