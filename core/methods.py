"""From a name to what renders by it: models, interpolations, blends, what a photo chooses."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from .blend import CONSISTENT, BlendName, blended

if TYPE_CHECKING:
    from .engine import AnyRenderer, Compute, Method
    from .models import Model
    from .photo import Photo

AUTO = "auto"  # in place of a model's name: the photo decides
JPEG_MODEL = "leaf-m-mild"  # of photos that were stored as JPEG, or are noisy


def renderer_factory(name: str, compute: Compute) -> Callable[[Photo], AnyRenderer]:
    """Load what is behind a name; return what makes renderers of photos by it.

    What a photo chooses is loaded when the first one chooses it.

    Raises:
        ModelError: if there is none of this name.

    """
    if is_auto(name):
        known = cache(lambda found: _renderers(found, compute))
        return lambda photo: known(resolve_auto(name, photo))(photo)
    return _renderers(name, compute)


def is_auto(name: str) -> bool:
    """Tell whether a name leaves the model, or one of a blend's, to the photo."""
    blend = BlendName.parse(name)
    names = (name,) if blend is None else (blend.first, blend.second)
    return any(of.removesuffix(CONSISTENT) == AUTO for of in names)


def resolve_auto(name: str, photo: Photo) -> str:
    """Return a name with the model that suits a photo in the place of "auto".

    It is the model for degraded photos where there are traces of JPEG or noise, if it is there,
    and else the best default on this machine.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    if not is_auto(name):
        return name
    chosen = _suited(photo)
    blend = BlendName.parse(name)
    if blend is None:
        return drop_unsupported_consistency(_instead_of_auto(name, chosen))
    first, second = (_instead_of_auto(of, chosen) for of in (blend.first, blend.second))
    return drop_unsupported_consistency(blended(first, second, blend.percent))


def drop_unsupported_consistency(name: str) -> str:
    """Return a name without "+consistent" where what it names can't be brought back to the photo.

    Those are interpolations and LIIF's models: they render the same with it and without. Of a model
    that can't be asked, because it isn't there, the name stays as it is.
    """
    plain = name.removesuffix(CONSISTENT)
    blend = BlendName.parse(plain)
    asked = plain if blend is None else blend.second
    return name if plain == name or _can_be_consistent(asked) else plain


def display_name(name: str, photo: Photo) -> str:
    """Return how it is told what renders a photo: "auto: leaf-m-mild" where the photo chose.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    return (
        f"{AUTO}: {resolve_auto(name, photo)}"
        if is_auto(name)
        else drop_unsupported_consistency(name)
    )


def default_name() -> str:
    """Return the name of the best default on this machine.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    from .models import available_models

    return next(iter(available_models()), "bicubic")


def load_method(name: str, load: Callable[[str], Model]) -> Method:
    """Return an interpolation, or a model with its weights, consistent where the name says so.

    Interpolations and LIIF's models stay as they are.

    Args:
        name: of the method.
        load: returns a model by its name.

    Raises:
        ModelError: if there is none of this name.

    """
    from .resample import Interpolation

    plain = name.removesuffix(CONSISTENT)
    if plain in _interpolations():
        return Interpolation(plain)
    model = load(plain)
    return model if plain == name else model.with_back_projection()


def _instead_of_auto(name: str, chosen: str) -> str:
    return chosen + name.removeprefix(AUTO) if name.removesuffix(CONSISTENT) == AUTO else name


def _can_be_consistent(name: str) -> bool:
    from .errors import ModelError
    from .models import supports_back_projection

    if name == AUTO:
        return True  # it is asked when the photo has chosen
    if name in _interpolations():
        return False
    try:
        return supports_back_projection(name)
    except ModelError:  # said when it is loaded
        return True


def _interpolations() -> set[str]:
    from .resample import Interpolation

    return {kernel.value for kernel in Interpolation}


def _suited(photo: Photo) -> str:
    from .models import available_models
    from .photo.condition import Condition, detect_condition

    if JPEG_MODEL in available_models() and detect_condition(photo) is not Condition.CLEAN:
        return JPEG_MODEL
    return default_name()


def _renderers(name: str, compute: Compute) -> Callable[[Photo], AnyRenderer]:
    from .engine import Renderer, blend_renderers
    from .models import load_model

    blend = BlendName.parse(name)
    if blend is None:
        method = load_method(name, load_model)
        return lambda photo: Renderer(photo, method, compute=compute)
    first, second = (load_method(of, load_model) for of in (blend.first, blend.second))
    return lambda photo: blend_renderers(
        Renderer(photo, first, compute=compute),
        Renderer(photo, second, compute=compute),
        blend.share,
    )
