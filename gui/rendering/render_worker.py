"""The base of every thread that renders: for the view, its measures, previews and files."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from .model_worker import ModelWorker
from .renderer_pool import RendererPool, RenderResources

if TYPE_CHECKING:
    from leafscope.core.engine import AnyRenderer

T = TypeVar("T")


class RenderWorker(ModelWorker[T]):
    """A thread with renderers of its own, of the photo and for the device asked for last.

    It takes another device where the one asked for isn't there, and keeps encoded blocks under
    the budget that all such threads have together.

    Args:
        resources: what these threads share.
        parent: Qt's owner.

    """

    use_preview_models = (
        False  # whether a view is first shown by a quick model where its own is slow
    )

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.resources = resources
        self._device = ""
        self._pool: RendererPool | None = None

    def pool(self, device: str) -> RendererPool:
        """Return the renderers for a device: "auto", "cpu", "cuda" or "mps"."""
        from leafscope.core.engine import choose_available_compute

        if self._pool is None or device != self._device:
            compute = choose_available_compute(device)
            self._pool = RendererPool(
                self.resources, compute, use_preview_models=self.use_preview_models
            )
            self._device = device
        return self._pool

    def renderer(self, device: str, photo: Photo, method: Method) -> AnyRenderer:
        """Return the renderer of a method.

        Raises:
            ModelError: if it is a model that can't be loaded.

        """
        return self.pool(device).of(photo, method)

    def release_resources(self) -> None:
        """Let models and photo go, and their memory with them."""
        self._pool = None
        super().release_resources()
