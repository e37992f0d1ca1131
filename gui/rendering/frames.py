"""What the window asks of the render thread, and what it gets back: values, never changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from leafscope.core.geometry import Box, Viewport
from leafscope.core.photo import Photo

from .methods import ModelChoice, ModelOffer


@dataclass(frozen=True)
class RenderRequest:
    """A view to render.

    Attributes:
        generation: higher than that of every request before.
        photo: the photo.
        methods: names of the methods to render it with, the first one first.
        viewport: what the window looks at.
        focus: source position that is to be sharp first, or None for the middle.
        inspected: also report on blocks, for the debug overlay.

    """

    generation: int
    photo: Photo
    methods: tuple[str, ...]
    viewport: Viewport
    focus: tuple[float, float] | None = None
    inspected: bool = False


@dataclass(frozen=True, eq=False)
class ScreenFrame:
    """A rendered frame, ready to be painted.

    Attributes:
        generation: that of the request that it answers.
        method: name of the method that made it.
        viewport: what it shows.
        left: window column of the image's left edge, in device pixels.
        top: window row of the image's top edge.
        image: the part of the window that the photo covers.
        preview: a stand-in, coarser than what follows.
        exact: the last word.
        progress: how much of the view is exact, 0 to 1.
        seconds: time since the view was begun.
        device: where it was computed.

    """

    generation: int
    method: str
    viewport: Viewport
    left: int
    top: int
    image: QImage
    preview: bool
    exact: bool
    progress: float
    seconds: float
    device: str


@dataclass(frozen=True)
class RenderFailure:
    """Why a method's picture will not come, as one sentence."""

    method: str
    sentence: str


@dataclass(frozen=True)
class StartupReport:
    """What the render thread found when it started.

    Attributes:
        models: the models that can be chosen, the best default first.
        offers: those that can be fetched.
        device: where they will run.
        notice: one sentence for the person, or "".

    """

    models: tuple[ModelChoice, ...]
    offers: tuple[ModelOffer, ...]
    device: str
    notice: str


@dataclass(frozen=True)
class BlockNote:
    """A block in the debug overlay: its source pixels, age and cost in seconds (None: not yet)."""

    box: Box
    age: float | None
    cost: float | None


@dataclass(frozen=True)
class Inspection:
    """The blocks of the view of a request."""

    generation: int
    method: str
    blocks: tuple[BlockNote, ...]
