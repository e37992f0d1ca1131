"""From a name to what renders by it: models, interpolations, blends, what a photo chooses."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from .blend import BlendName, blended

if TYPE_CHECKING:
    from .engine import AnyRenderer, Compute, ConsistentRenderer, Method
    from .photo import Photo

    RegionRenderer = AnyRenderer | ConsistentRenderer

AUTO = "auto"  # in place of a model's name: the photo decides
FOR_DEGRADED = "leaf-m-jpeg"  # of photos that were stored as JPEG, or are noisy
CONSISTENT = "+consistent"  # behind a name: what it renders is brought back to the photo


def renderers(name: str, compute: Compute) -> Callable[[Photo], RegionRenderer]:
    """Load what is behind a name; return what makes renderers of photos by it.

    What a photo chooses is loaded when the first one chooses it.

    Raises:
        ModelError: if there is none of this name.

    """
    if asks_photo(name):
        known = cache(lambda found: _renderers(found, compute))
        return lambda photo: known(suited(name, photo))(photo)
    return _renderers(name, compute)


def asks_photo(name: str) -> bool:
    """Tell whether a name leaves the model, or one of a blend's, to the photo."""
    name = name.removesuffix(CONSISTENT)
    blend = BlendName.parse(name)
    return AUTO in ((name,) if blend is None else (blend.first, blend.second))


def suited(name: str, photo: Photo) -> str:
    """Return a name with the model that suits a photo in the place of "auto".

    It is the model for degraded photos where there are traces of JPEG or noise, if it is there,
    and else the best default on this machine.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    if not asks_photo(name):
        return name
    if name.endswith(CONSISTENT):
        return suited(name.removesuffix(CONSISTENT), photo) + CONSISTENT
    chosen = _suited(photo)
    blend = BlendName.parse(name)
    if blend is None:
        return chosen
    first, second = (chosen if of == AUTO else of for of in (blend.first, blend.second))
    return blended(first, second, blend.percent)


def said(name: str, photo: Photo) -> str:
    """Return how it is told what renders a photo: "auto: leaf-m-jpeg" where the photo chose.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    return f"{AUTO}: {suited(name, photo)}" if asks_photo(name) else name


def default_name() -> str:
    """Return the name of the best default on this machine.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    from .models import available_models

    return next(iter(available_models()), "bicubic")


def method_named(name: str) -> Method:
    """Return an interpolation, or a model with its weights.

    Raises:
        ModelError: if there is none of this name.

    """
    from .models import load_model
    from .resample import Interpolation

    if name in {kernel.value for kernel in Interpolation}:
        return Interpolation(name)
    return load_model(name)


def _suited(photo: Photo) -> str:
    from .models import available_models
    from .photo.condition import Condition, condition_of

    if FOR_DEGRADED in available_models() and condition_of(photo) is not Condition.CLEAN:
        return FOR_DEGRADED
    return default_name()


def _renderers(name: str, compute: Compute) -> Callable[[Photo], RegionRenderer]:
    from .engine import ConsistentRenderer

    if name.endswith(CONSISTENT):
        plain = _plain_renderers(name.removesuffix(CONSISTENT), compute)
        return lambda photo: ConsistentRenderer(plain(photo))
    return _plain_renderers(name, compute)


def _plain_renderers(name: str, compute: Compute) -> Callable[[Photo], AnyRenderer]:
    from .engine import BlendRenderer, Renderer

    blend = BlendName.parse(name)
    if blend is None:
        method = method_named(name)
        return lambda photo: Renderer(photo, method, compute=compute)
    first, second = method_named(blend.first), method_named(blend.second)
    return lambda photo: BlendRenderer(
        Renderer(photo, first, compute=compute),
        Renderer(photo, second, compute=compute),
        blend.share,
    )
