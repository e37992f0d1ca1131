"""What a worker thread renders with, and what all such threads share."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from leafscope.core.methods import Method, build_renderer, load_upscaler
from leafscope.core.photo import Photo

from .model_source import ModelSource

if TYPE_CHECKING:
    from leafscope.core.engine import AnyRenderer, BlockCache, Compute, Renderer
    from leafscope.core.models.additive import AdditiveModel


class RenderResources:
    """Where models come from, and where encoded blocks are kept: the same for all threads.

    Args:
        models: where models come from.
        memory: bytes that encoded blocks may take, all threads together; None for a share of the
            machine's.

    """

    def __init__(self, models: ModelSource, memory: int | None = None) -> None:
        self.models = models
        self._memory = memory
        self._lock = threading.Lock()
        self._cache: BlockCache | None = None

    @property
    def cache(self) -> BlockCache:
        """The cache; asked for in worker threads only, since it imports the engine."""
        from leafscope.core.engine import BlockCache

        with self._lock:
            if self._cache is None:
                self._cache = BlockCache(self._memory)
            return self._cache


class RendererPool:
    """The renderers of one photo, one for each method; those of the photo before are forgotten.

    Args:
        resources: where models come from, and where blocks are kept.
        compute: where they run.
        use_preview_models: whether a view is first shown by a quick model where its own is slow.

    """

    def __init__(
        self, resources: RenderResources, compute: Compute, *, use_preview_models: bool = False
    ) -> None:
        self._models = resources.models
        self._cache = resources.cache
        self._compute = compute
        self._stand_ins = use_preview_models
        self._photo: Photo | None = None
        self._singles: dict[Method, Renderer] = {}
        self._known: dict[Method, AnyRenderer] = {}

    def of(self, photo: Photo, method: Method) -> AnyRenderer:
        """Return the renderer of a photo by a method or a blend, which may have to be loaded.

        Raises:
            ModelError: if it is a model that can't be loaded.

        """
        if photo is not self._photo:
            self.clear()
            self._photo = photo
        if method not in self._known:
            single = partial(self._single, photo)
            self._known[method] = build_renderer(method, single)
        return self._known[method]

    def known(self, method: Method) -> AnyRenderer | None:
        """Return the renderer by a method if there has been one of this photo."""
        return self._known.get(method)

    def clear(self) -> None:
        """Forget the photo and its renderers; their blocks go with them."""
        self._photo = None
        self._known.clear()
        self._singles.clear()

    def _single(self, photo: Photo, method: Method) -> Renderer:
        from leafscope.core.engine import Renderer

        if method not in self._singles:
            self._singles[method] = self._known[method] = Renderer(
                photo,
                load_upscaler(method, self._models.load),
                cache=self._cache,
                compute=self._compute,
                preview_model=self._little(method.name) if self._stand_ins else None,
            )
        return self._singles[method]

    def _little(self, name: str) -> AdditiveModel | None:
        from leafscope.core.models.additive import AdditiveModel

        preview = self._models.preview_model(name)
        preview_model = None if preview is None else self._models.load(preview)
        return preview_model if isinstance(preview_model, AdditiveModel) else None
