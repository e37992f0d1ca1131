"""The base of every thread that renders: for the view, its measures, previews and files."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from leafscope.core.memory import give_back
from leafscope.core.photo import Photo

from ..threads.worker import Worker
from .pool import RendererPool, RenderResources

if TYPE_CHECKING:
    from leafscope.core.engine import AnyRenderer

T = TypeVar("T")

PATIENCE = 30.0  # seconds that models wait for more to do, which load in less than one


class PoolWorker(Worker[T]):
    """A thread with renderers of its own, of the photo and for the device asked for last.

    It leaves the window its share of the machine, takes another device where the one asked for
    isn't there, and keeps encoded blocks under the budget that all such threads have together.

    Args:
        resources: what these threads share.
        parent: Qt's owner.

    """

    patience: float | None = PATIENCE
    stand_ins = False  # whether a view is first shown by a quick model where its own is slow

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.resources = resources
        self._device = ""
        self._pool: RendererPool | None = None

    def prepare(self) -> None:
        """Import the engine, and make way for the window's thread."""
        from leafscope.core.engine import make_way_for_window

        make_way_for_window()

    def pool(self, device: str) -> RendererPool:
        """Return the renderers for a device: "auto", "cpu", "cuda" or "mps"."""
        from leafscope.core.engine import choose_or_best

        if self._pool is None or device != self._device:
            compute = choose_or_best(device)
            self._pool = RendererPool(self.resources, compute, stand_ins=self.stand_ins)
            self._device = device
        return self._pool

    def renderer(self, device: str, photo: Photo, method: str) -> AnyRenderer:
        """Return the renderer of a method.

        Raises:
            ModelError: if it is a model that can't be loaded.

        """
        return self.pool(device).of(photo, method)

    def rest(self) -> None:
        """Give back the room that the work took."""
        give_back()

    def tidy(self) -> None:
        """Let models and photo go, and their memory with them."""
        self._pool = None
        give_back()
