"""What the window asks of the render thread, and what it gets back: values, never changed."""

from __future__ import annotations

from dataclasses import dataclass

from leafscope.core.frames import BlockReport
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method
from leafscope.core.photo import Photo

from .model_source import DownloadableModel, ModelChoice


@dataclass(frozen=True)
class RenderRequest:
    """A view to render.

    Attributes:
        generation: higher than that of every request before.
        photo: the photo.
        methods: names of the methods to render it with, the first one first.
        viewport: what the window looks at.
        focus: source position that is to be sharp first, or None for the middle.
        report_blocks: also report on blocks, for the debug overlay.

    """

    generation: int
    photo: Photo
    methods: tuple[Method, ...]
    viewport: Viewport
    focus: tuple[float, float] | None = None
    report_blocks: bool = False


@dataclass(frozen=True)
class RenderFailure:
    """Why a method's picture will not come, as one sentence."""

    method: Method
    sentence: str


@dataclass(frozen=True)
class StartupReport:
    """What the render thread found when it started.

    Attributes:
        models: the models that can be chosen, the best default first.
        downloads: those that can be fetched.
        device: where they will run.
        notice: one sentence for the person, or "".

    """

    models: tuple[ModelChoice, ...]
    downloads: tuple[DownloadableModel, ...]
    device: str
    notice: str


@dataclass(frozen=True)
class BlockSnapshot:
    """The blocks of the view of a request."""

    generation: int
    method: Method
    blocks: tuple[BlockReport, ...]
