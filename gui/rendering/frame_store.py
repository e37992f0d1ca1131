"""The frames that the canvas has to show, and how they lie over each other."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal

from leafscope.core.frames import Frame
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method

from .crossfade import opacity

STILL_SHARP = (0.25, 1.5)  # a finished frame zoomed by a factor in here beats a bicubic preview


@dataclass(frozen=True)
class Layer:
    """A frame and how opaque it is just now."""

    frame: Frame
    opacity: float


def frame_rect(frame: Frame, view: Viewport) -> QRectF:
    """Return where in a window that looks at `view` the frame's image lies, in device pixels."""
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
    """For each method the frame on top and what it fades in over.

    Blends of the same two methods stand in for each other. Where a method has no frame, or only one
    of a view that was left, methods that have a part in common with it stand in: one of the two of
    a blend, and the same with detail brought back to the photo or without.

    Args:
        fade_duration: says how long a fade takes.
        clock: seconds that only ever grow.
        parent: Qt's owner.

    """

    frame_added = Signal(object)  # Frame that is on the screen from now on

    def __init__(
        self,
        fade_duration: Callable[[], float],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fade_seconds = fade_duration
        self._clock = clock
        self._stacks: dict[Method, _Stack] = {}

    def clear(self) -> None:
        """Forget every frame, because another photo is shown."""
        self._stacks.clear()

    def add(self, frame: Frame, view: Viewport) -> bool:
        """Take a frame that has arrived while the window looks at `view`; tell if it is shown.

        A frame older than the one on top is dropped. So is a preview of another view: the frame
        before it, transformed, is the better stand-in. A frame of a view that was left meanwhile
        is there at once: in a moving picture nobody sees it fade in, and each fade paints twice.
        """
        shown = self._take(frame, view)
        if shown:
            self.frame_added.emit(frame)
        return shown

    def layers(self, method: Method, shown: tuple[Method, ...] = ()) -> tuple[Layer, ...]:
        """Return what to paint of `method`, from the bottom to the top.

        Those that are `shown` too never stand in for it: they are what it is compared with.
        """
        stack = self._standing(method, shown)
        under = (Layer(stack.under, 1.0),) if stack.under is not None else ()
        return under if stack.top is None else (*under, Layer(stack.top, self._opacity(stack)))

    def exact_frame(self, method: Method, view: Viewport) -> Frame | None:
        """Return the exact frame of `view`, if it has arrived."""
        top = self._stacks.get(method.blend_key, _Stack()).top
        if top is None or top.method != method:
            return None
        return top if top.is_exact and top.viewport == view else None

    def _take(self, frame: Frame, view: Viewport) -> bool:
        stack = self._stacks.setdefault(frame.method.blend_key, _Stack())
        if stack.top is not None and frame.generation < stack.top.generation:
            return False
        if frame.is_preview and frame.viewport != view:
            return False
        if frame.is_preview and stack.top is not None and _still_sharp(stack.top, view):
            stack.under = frame
            return True
        stack.under, stack.top, stack.frame_added = stack.top, frame, self._clock()
        stack.fades = frame.viewport == view
        return True

    def _standing(self, method: Method, shown: tuple[Method, ...]) -> _Stack:
        """Return a method's own stack, or one related to it that shows a newer view."""
        key, others = method.blend_key, {other.blend_key for other in shown}
        own = self._stacks.get(key)
        related = [
            stack
            for other, stack in self._stacks.items()
            if other not in others and {*other.names} & {*key.names}
        ]
        newest = max(related, key=lambda stack: stack.frame_added, default=_Stack())
        if own is None or own.top is None:
            return newest
        return newest if newest.replaces(own.top) else own

    @property
    def is_fading(self) -> bool:
        """Whether some frame isn't opaque yet."""
        return any(self._opacity(stack) < 1.0 for stack in self._stacks.values())

    def _opacity(self, stack: _Stack) -> float:
        seconds = self._fade_seconds() if stack.fades else 0.0
        return opacity(stack.frame_added, self._clock(), seconds)


@dataclass
class _Stack:
    under: Frame | None = None
    top: Frame | None = None
    frame_added: float = 0.0
    fades: bool = True

    def replaces(self, frame: Frame) -> bool:
        """Tell whether it shows another view that was asked for later than a frame was."""
        top = self.top
        return (
            top is not None and top.generation > frame.generation and top.viewport != frame.viewport
        )


def _still_sharp(frame: Frame, view: Viewport) -> bool:
    least, most = STILL_SHARP
    return not frame.is_preview and least < view.scale / frame.viewport.scale < most
