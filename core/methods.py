"""Methods: the models and interpolations that render a picture.

Functions that load a model raise ModelError if the model can't be loaded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .errors import ModelError

if TYPE_CHECKING:
    from .models import Model
    from .models.additive import AdditiveModel
    from .models.model import TileModel
    from .photo import Photo
    from .photo.condition import Condition
    from .resample import Interpolation

AUTO = "auto"  # placeholder for the model that suits the photo's condition
JPEG_MODEL = "leaf-m-mild"  # for photos that were stored as JPEG, or are noisy
FAST_JPEG_MODEL = "leaf-s-mild"  # the same on machines whose default model is `FAST_MODEL`
FAST_MODEL = "leaf-s"
INTERPOLATIONS = ("nearest", "bicubic", "lanczos")  # the values of `Interpolation`
SEPARATOR = " | "  # between the methods of a comparison
_RESOLVED_PREFIX = f"{AUTO}: "
_CONSISTENT = "+consistent"
_THEN = ", then "
_BLEND = re.compile(r"(?P<name>[^+@]+)\+(?P<detail>[^+@]+)@(?P<percent>\d{1,3})")


@dataclass(frozen=True)
class Method:
    """A model or interpolation, optionally with a second one to blend in and a repair network.

    Settings, files and the command line use string forms such as "bicubic", "auto",
    "leaf-d+consistent", "leaf-m+leaf-d@60+consistent", "auto: leaf-m-mild", "scunet, then leaf-m".
    """

    name: str  # name of a model or an interpolation, or `AUTO`
    detail: str = ""  # name of the model that is blended in; "" for none
    percent: int = 0  # share of the detail model in the picture, 0 to 100
    # Whether back-projection corrects the model's detail to match the photo. In a blend, only the
    # detail model is corrected.
    back_projected: bool = False
    # Whether "auto" chose `name` from the photo's condition. If so, its preview model renders the
    # blocks with little detail.
    resolved: bool = False
    repair: str = ""  # name of the 1x network that repairs the photo first; "" for none

    def __str__(self) -> str:
        repair = f"{self.repair}{_THEN}" if self.repair else ""
        prefix = _RESOLVED_PREFIX if self.resolved else ""
        blend = f"+{self.detail}@{self.percent}" if self.detail else ""
        return f"{repair}{prefix}{self.name}{blend}{_CONSISTENT if self.back_projected else ''}"

    @classmethod
    def parse(cls, text: str) -> Method:
        """Parse the string form of a method; raises ModelError for a share above 100 per cent."""
        repair, then, rest = text.partition(_THEN)
        if then:
            return replace(cls.parse(rest), repair=repair)
        plain = text.removeprefix(_RESOLVED_PREFIX)
        resolved = plain != text
        text, plain = plain, plain.removesuffix(_CONSISTENT)
        consistent = plain != text
        match = _BLEND.fullmatch(plain)
        if match is None:
            return cls(plain, back_projected=consistent, resolved=resolved)
        percent = int(match["percent"])
        if percent > 100:
            raise ModelError(
                "Detail must be between 0 and 100 per cent, not {percent}.", percent=percent
            )
        return cls(match["name"], match["detail"], percent, consistent, resolved)

    @classmethod
    def blend(cls, name: str, detail: str, percent: int, *, back_projected: bool = False) -> Method:
        """Build a blend; at 0 or 100 per cent or for equal names, build a method with one model."""
        if name == detail or percent == 100:
            return cls(detail, back_projected=back_projected)
        if percent == 0:
            return cls(name)
        return cls(name, detail, percent, back_projected)

    @property
    def names(self) -> tuple[str, ...]:
        """The name of the model or interpolation, or both names of a blend."""
        return (self.name, self.detail) if self.detail else (self.name,)

    @property
    def parts(self) -> tuple[Method, ...]:
        """Both methods of a blend, or the only method, without repair networks."""
        selective = self.resolved and not self.repair  # repair changes which blocks have detail
        if not self.detail:
            return (replace(self, repair="", resolved=selective),)
        detail = Method(self.detail, back_projected=self.back_projected)
        return Method(self.name, resolved=selective), detail

    @property
    def main_part(self) -> Method:
        """The part with the larger share, or the first part at 50 per cent."""
        return self.parts[-1] if self.percent > 50 else self.parts[0]

    def at_scale(self, scale: tuple[float, float]) -> Method:
        """Return the method to use at a (horizontal, vertical) scale.

        Models apply only if both scales are above 1, and repair only if both are at least 1.
        """
        if min(scale) > 1:
            return self
        interpolation = self.name if self.name in INTERPOLATIONS else "bicubic"
        return Method(interpolation, repair=self.repair if min(scale) >= 1 else "")

    @property
    def is_auto(self) -> bool:
        """Whether a name is "auto", the placeholder for a model that suits the photo."""
        return AUTO in self.names

    @property
    def is_interpolation(self) -> bool:
        """Whether all parts are interpolations."""
        return set(self.names) <= {*INTERPOLATIONS}

    @property
    def blend_key(self) -> Method:
        """A copy with 0 per cent, so that blends of the same models compare equal."""
        return replace(self, percent=0)


def format_methods(methods: Iterable[Method]) -> str:
    """Join the string forms of methods with `SEPARATOR`."""
    return SEPARATOR.join(map(str, methods))


def choose_model(condition: Condition, names: Sequence[str]) -> str:
    """Choose a model for a photo's condition; `names` lists the models, the default first.

    Degraded photos get a model for JPEG if available. Returns "bicubic" if `names` is empty.
    """
    from .photo.condition import Condition

    default = next(iter(names), "bicubic")
    if condition is Condition.CLEAN:
        return default
    preferred = FAST_JPEG_MODEL if default == FAST_MODEL else JPEG_MODEL
    return next((name for name in (preferred, JPEG_MODEL) if name in names), default)


def resolve_method(method: Method, photo: Photo) -> Method:
    """Replace "auto" with the model chosen for a photo; turn off unsupported back-projection."""
    from .models import available_models
    from .photo.condition import detect_condition

    if not method.is_auto:
        return drop_unsupported_back_projection(repair_by_model(method))
    names = available_models()
    chosen = choose_model(detect_condition(photo), names)
    name, detail = (chosen if part == AUTO else part for part in (method.name, method.detail))
    if detail:
        blend = Method.blend(name, detail, method.percent, back_projected=method.back_projected)
        method = replace(blend, repair=method.repair)
    else:
        method = replace(method, name=name)
    return replace(drop_unsupported_back_projection(method), resolved=method.name == chosen)


def repair_by_model(method: Method) -> Method:
    """Return bicubic with repair by the network if `method` is a 1x network, else `method`."""
    from .models import is_repair_network

    if method.detail or method.repair or not is_repair_network(method.name):
        return method
    return Method("bicubic", repair=method.name)


def drop_unsupported_back_projection(method: Method) -> Method:
    """Turn off back-projection if the model (in a blend: the detail model) doesn't support it.

    Interpolations and LIIF models don't. A method stays unchanged if its model isn't installed.
    """
    from .models import supports_back_projection

    name = method.names[-1]
    if method.back_projected and (
        name in INTERPOLATIONS or supports_back_projection(name) is False
    ):
        return replace(method, back_projected=False)
    return method


def load_upscaler(method: Method, load: Callable[[str], Model]) -> Interpolation | Model:
    """Load a method's model, or return its interpolation if it has none; not for blends."""
    from .resample import Interpolation

    if method.is_interpolation:
        return Interpolation(method.name)
    model = load(method.name)
    return model.with_back_projection() if method.back_projected else model


def load_preview(
    method: Method, load: Callable[[str], Model], preview_model: Callable[[str], str | None]
) -> AdditiveModel | None:
    """Load the preview model of a method that isn't a blend; return None if there is none."""
    from .models.additive import AdditiveModel

    name = None if method.is_interpolation else preview_model(method.name)
    model = None if name is None else load(name)
    if not isinstance(model, AdditiveModel):
        return None
    return model.with_back_projection() if method.back_projected else model


def load_repair_network(name: str, load: Callable[[str], Model]) -> TileModel:
    """Load a 1x network; raises ModelError if the model enlarges photos."""
    from .models.model import TileModel

    model = load(name)
    if not isinstance(model, TileModel) or model.info.trained_scales != (1, 1):
        raise ModelError(
            "{name} enlarges photos, so it can't repair them. Choose a 1x network.", name=name
        )
    return model
