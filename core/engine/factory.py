"""Builds renderers for methods."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from ..methods import Method, load_preview, load_repair_network, load_upscaler, resolve_method
from ..models import load_model, preview_model
from ..photo import Photo
from .blend import DirectRenderer, blend_renderers
from .cache import BlockCache
from .compute import Compute
from .renderer import Renderer
from .repair import RepairedPhoto, RepairRenderer

AnyRenderer = DirectRenderer | RepairRenderer


def renderer_factory(method: Method, compute: Compute) -> Callable[[Photo], AnyRenderer]:
    """Load the models of a method; return a function that builds a renderer for a photo.

    With "auto", a model is loaded when the first photo needs it. Raises ModelError if a model
    doesn't exist or can't be loaded.
    """
    if method.is_auto:
        factory = cache(lambda resolved: renderer_factory(resolved, compute))
        return lambda photo: factory(resolve_method(method, photo))(photo)

    upscalers = {part: load_upscaler(part, load_model) for part in method.parts}
    previews = {
        part: load_preview(part, load_model, preview_model)
        for part in method.parts
        if part.resolved
    }
    network = load_repair_network(method.repair, load_model) if method.repair else None

    def build_single(photo: Photo, part: Method) -> Renderer:
        preview = previews.get(part)
        return Renderer(
            photo, upscalers[part], compute=compute, preview_model=preview, selective=part.resolved
        )

    def build(photo: Photo) -> AnyRenderer:
        repaired = None if network is None else RepairedPhoto(photo, network, BlockCache(), compute)
        return build_renderer(method, photo, build_single, repaired)

    return build


def build_renderer(
    method: Method,
    photo: Photo,
    build_single: Callable[[Photo, Method], Renderer],
    repaired: RepairedPhoto | None = None,
) -> AnyRenderer:
    """Build a renderer for a method, with a repair step if `repaired` is given."""

    def build(photo: Photo) -> DirectRenderer:
        first, *others = (build_single(photo, part) for part in method.parts)
        return blend_renderers(first, others[0], method.percent / 100) if others else first

    plain = build(photo)
    return plain if repaired is None else RepairRenderer(repaired, build(repaired.photo), plain)
