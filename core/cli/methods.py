"""What renders: models and interpolations by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..engine import Method


def default_name() -> str:
    """Return the name of the best default on this machine.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    from ..models import available_models

    return next(iter(available_models()), "bicubic")


def method_named(name: str) -> Method:
    """Return an interpolation, or a model with its weights.

    Raises:
        ModelError: if there is none of this name.

    """
    from ..models import load_model
    from ..resample import Interpolation

    if name in {kernel.value for kernel in Interpolation}:
        return Interpolation(name)
    return load_model(name)
