"""What a worker thread renders with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leafscope.core.photo import Photo

from ..threads.methods import ModelSource, load_method

if TYPE_CHECKING:
    from leafscope.core.engine import Compute, FieldCache, Renderer
    from leafscope.core.models.mosaic import MosaicModel


class Renderers:
    """The renderers of one photo, one for each method; those of the photo before are forgotten.

    Args:
        models: where models come from.
        compute: where they run.
        cache: where all of them keep encoded blocks; None for one of their own each.
        stand_ins: whether a view is first shown by a quick model where its own is slow.

    """

    def __init__(
        self,
        models: ModelSource,
        compute: Compute,
        cache: FieldCache | None = None,
        *,
        stand_ins: bool = False,
    ) -> None:
        self._models = models
        self._compute = compute
        self._cache = cache
        self._stand_ins = stand_ins
        self._photo: Photo | None = None
        self._known: dict[str, Renderer] = {}

    def of(self, photo: Photo, method: str) -> Renderer:
        """Return the renderer of a photo by a method, which may have to be loaded.

        Raises:
            ModelError: if it is a model that can't be loaded.

        """
        from leafscope.core.engine import Renderer

        if photo is not self._photo:
            self.clear()
            self._photo = photo
        if method not in self._known:
            loaded = load_method(method, self._models)
            little = self._little(method) if self._stand_ins else None
            renderer = Renderer(
                photo, loaded, cache=self._cache, compute=self._compute, little=little
            )
            self._known[method] = renderer
        return self._known[method]

    def known(self, method: str) -> Renderer | None:
        """Return the renderer by a method if there has been one of this photo."""
        return self._known.get(method)

    def _little(self, method: str) -> MosaicModel | None:
        from leafscope.core.models.mosaic import MosaicModel

        name = self._models.little(method)
        little = None if name is None else self._models.load(name)
        return little if isinstance(little, MosaicModel) else None

    def clear(self) -> None:
        """Forget the photo, its renderers and their blocks."""
        self._photo = None
        self._known.clear()
        if self._cache is not None:
            self._cache.clear()
