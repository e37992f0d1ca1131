"""From a name to what renders by it: models, interpolations and blends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .blend import BlendName

if TYPE_CHECKING:
    from .engine import AnyRenderer, Compute, Method
    from .photo import Photo


def renderers(name: str, compute: Compute) -> Callable[[Photo], AnyRenderer]:
    """Load what is behind a name; return what makes renderers of photos by it.

    Raises:
        ModelError: if there is none of this name.

    """
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
