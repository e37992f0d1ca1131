"""Renderers for worker threads, and the base classes of threads that run models."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from leafscope.core.memory import trim_malloc
from leafscope.core.methods import Method, build_renderer, load_upscaler
from leafscope.core.photo import Photo

from .model_source import ModelSource
from .worker import Worker

if TYPE_CHECKING:
    from leafscope.core.engine import AnyRenderer, BlockCache, Compute, Renderer
    from leafscope.core.models.additive import AdditiveModel

T = TypeVar("T")

MODEL_IDLE_TIMEOUT = 30.0  # seconds; reloading a model takes less than one


class RenderResources:
    """What all rendering threads share: the source of models and the cache of encoded blocks.

    Args:
        models: loads models by name.
        memory: cache budget in bytes; None for a default that depends on the machine.

    """

    def __init__(self, models: ModelSource, memory: int | None = None) -> None:
        self.models = models
        self._memory = memory
        self._lock = threading.Lock()
        self._cache: BlockCache | None = None

    @property
    def cache(self) -> BlockCache:
        """The shared block cache; imports the engine, so use it in worker threads only."""
        from leafscope.core.engine import BlockCache

        with self._lock:
            if self._cache is None:
                self._cache = BlockCache(self._memory)
            return self._cache


class RendererPool:
    """The renderers of the current photo, one per method.

    Args:
        resources: models and block cache.
        compute: where models run.
        use_preview_models: whether slow models get a fast preview model.

    """

    def __init__(
        self, resources: RenderResources, compute: Compute, *, use_preview_models: bool = False
    ) -> None:
        self._models = resources.models
        self._cache = resources.cache
        self._compute = compute
        self._use_preview_models = use_preview_models
        self._photo: Photo | None = None
        self._unblended: dict[Method, Renderer] = {}
        self._renderers: dict[Method, AnyRenderer] = {}

    def get(self, photo: Photo, method: Method) -> AnyRenderer:
        """Return the renderer of a method; loads its models on first use.

        A different photo replaces the current one and its renderers.

        Raises:
            ModelError: if a model can't be loaded.

        """
        if photo is not self._photo:
            self.clear()
            self._photo = photo
        if method not in self._renderers:
            self._renderers[method] = build_renderer(method, partial(self._get_unblended, photo))
        return self._renderers[method]

    def get_loaded(self, method: Method) -> AnyRenderer | None:
        """Return the renderer of a method if it has been used for the current photo."""
        return self._renderers.get(method)

    def clear(self) -> None:
        """Drop the photo and its renderers, and with them their cached blocks."""
        self._photo = None
        self._renderers.clear()
        self._unblended.clear()

    def _get_unblended(self, photo: Photo, method: Method) -> Renderer:
        from leafscope.core.engine import Renderer

        if method not in self._unblended:
            self._unblended[method] = self._renderers[method] = Renderer(
                photo,
                load_upscaler(method, self._models.load),
                cache=self._cache,
                compute=self._compute,
                preview_model=self._load_preview(method.name) if self._use_preview_models else None,
            )
        return self._unblended[method]

    def _load_preview(self, name: str) -> AdditiveModel | None:
        from leafscope.core.models.additive import AdditiveModel

        preview = self._models.preview_model(name)
        model = None if preview is None else self._models.load(preview)
        return model if isinstance(model, AdditiveModel) else None


class ModelWorker(Worker[T]):
    """A thread that runs models at low priority and returns memory to the system when idle."""

    idle_timeout: float | None = MODEL_IDLE_TIMEOUT

    def prepare(self) -> None:
        """Import the engine and lower the thread's priority."""
        from leafscope.core.engine import lower_priority

        lower_priority()

    def on_idle(self) -> None:
        """Return freed memory to the system."""
        trim_malloc()

    def release_resources(self) -> None:
        """Return freed memory to the system."""
        trim_malloc()


class RenderWorker(ModelWorker[T]):
    """A thread that renders one photo on one device at a time.

    If the requested device isn't available the best available one is used.

    Args:
        resources: models and block cache.
        parent: the owner.

    """

    use_preview_models = False  # see `RendererPool`

    def __init__(self, resources: RenderResources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.resources = resources
        self._device = ""
        self._pool: RendererPool | None = None

    def pool_for(self, device: str) -> RendererPool:
        """Return the renderers for a device: "auto", "cpu", "cuda" or "mps"."""
        from leafscope.core.engine import choose_available_compute

        if self._pool is None or device != self._device:
            self._pool = RendererPool(
                self.resources,
                choose_available_compute(device),
                use_preview_models=self.use_preview_models,
            )
            self._device = device
        return self._pool

    def renderer_for(self, device: str, photo: Photo, method: Method) -> AnyRenderer:
        """Return the renderer of a method; raises `ModelError` if a model can't be loaded."""
        return self.pool_for(device).get(photo, method)

    def release_resources(self) -> None:
        """Drop all models and the photo, then return their memory to the system."""
        self._pool = None
        super().release_resources()
