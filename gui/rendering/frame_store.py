"""Storage of the frames that the canvas paints, with their fade-in."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal

from leafscope.core.frames import Frame
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method

from ..style.theme import reduced_motion

FADE_SECONDS = 0.1
SHARP_ZOOM_RANGE = (0.25, 1.5)  # scaled by these factors, a finished frame beats a preview


@dataclass(frozen=True)
class Layer:
    """A frame to paint and its opacity, 0 to 1."""

    frame: Frame
    opacity: float


def fade_duration() -> float:
    """Return the duration of a fade-in in seconds; 0 with reduced motion."""
    return 0.0 if reduced_motion() else FADE_SECONDS


def frame_rect(frame: Frame, view: Viewport) -> QRectF:
    """Return the rectangle of a frame in a window that shows `view`, in device pixels."""
    start_x, start_y = frame.viewport.start
    now_x, now_y = view.start
    ratio = view.scale / frame.viewport.scale
    return QRectF(
        (start_x + frame.left) * ratio - now_x,
        (start_y + frame.top) * ratio - now_y,
        frame.pixels.shape[1] * ratio,
        len(frame.pixels) * ratio,
    )


class FrameStore(QObject):
    """Stores each method's newest frame, and the previous frame while the newest fades in.

    Blends of the same two models in any proportion share one entry. A method without a frame of the
    newest view uses the newest frame of a related method. Related methods have a model in common.
    """

    frame_added = Signal(object)  # the added Frame

    def __init__(
        self, fade_duration: Callable[[], float], clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._fade_duration = fade_duration
        self._clock = clock
        self._stacks: dict[Method, _Stack] = {}

    def clear(self) -> None:
        self._stacks.clear()

    def add(self, frame: Frame, view: Viewport) -> None:
        """Add a frame while the window shows `view`.

        Frames older than the newest one are dropped. Previews of an earlier view are dropped too,
        since scaling the previous frame looks better. A preview is put below a previous
        frame that is still sharp in `view`. Frames of an earlier view don't fade in: a fade isn't
        noticed while the view moves, and doubles the painting time. The first frame of a method
        fades in over a frame of a related method.
        """
        stack = self._stacks.setdefault(frame.method.blend_key, _Stack())
        if stack.top is not None and frame.generation < stack.top.generation:
            return
        if frame.is_preview and frame.viewport != view:
            return
        before = stack.top
        if before is None:
            related = self._newest_related(frame.method).top
            before = related if related and related.viewport == frame.viewport else None
        if frame.is_preview and before is not None and _is_still_sharp(before, view):
            stack.under = frame
        else:
            stack.under, stack.top, stack.added = before, frame, self._clock()
            stack.fades = frame.viewport == view
        self.frame_added.emit(frame)

    def layers(self, method: Method, shown: tuple[Method, ...] = ()) -> tuple[Layer, ...]:
        """Return the layers of a method, bottom to top.

        `shown` are the methods on screen. Their frames are never used for another method.
        """
        stack = self._find_stack(method, shown)
        under = () if stack.under is None else (Layer(stack.under, 1.0),)
        return under if stack.top is None else (*under, Layer(stack.top, self._opacity(stack)))

    def exact_frame(self, method: Method, view: Viewport) -> Frame | None:
        """Return a method's exact frame of a view, or None if no such frame is stored."""
        top = self._stacks.get(method.blend_key, _Stack()).top
        if top is None or top.method != method:
            return None
        return top if top.is_exact and top.viewport == view else None

    @property
    def is_fading(self) -> bool:
        """Whether any frame is still fading in."""
        return any(self._opacity(stack) < 1.0 for stack in self._stacks.values())

    def _find_stack(self, method: Method, shown: tuple[Method, ...]) -> _Stack:
        """Return the method's stack, or a related method's stack if its view is newer."""
        own, newest = self._stacks.get(method.blend_key), self._newest_related(method, shown)
        top = newest.top
        if own is None or own.top is None:
            return own if own and top is None else newest
        if top is None or top.generation <= own.top.generation:
            return own
        return own if top.viewport == own.top.viewport else newest

    def _newest_related(self, method: Method, shown: tuple[Method, ...] = ()) -> _Stack:
        key, others = method.blend_key, {other.blend_key for other in shown}
        related = [
            stack
            for other, stack in self._stacks.items()
            if other not in {*others, key} and {*other.names} & {*key.names}
        ]
        return max(related, key=lambda stack: stack.added, default=_Stack())

    def _opacity(self, stack: _Stack) -> float:
        seconds = self._fade_duration() if stack.fades else 0.0
        if seconds <= 0:
            return 1.0
        return min(1.0, max(0.0, (self._clock() - stack.added) / seconds))


@dataclass
class _Stack:
    """The frames of a method: `top`, added at time `added`, fades in over `under`."""

    under: Frame | None = None
    top: Frame | None = None
    added: float = 0.0
    fades: bool = True


def _is_still_sharp(frame: Frame, view: Viewport) -> bool:
    low, high = SHARP_ZOOM_RANGE
    return not frame.is_preview and low < view.scale / frame.viewport.scale < high
