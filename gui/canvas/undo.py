"""Taking back what hands did to the view and to the region, and doing it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QUndoCommand, QUndoStack

from leafscope.core.geometry import Box, Size

from ..viewing.travel import REST
from ..viewing.view import View
from ..viewing.view_position import ViewPosition
from .region_tool import RegionTool

MOST = 200  # steps; the oldest are forgotten

Value = TypeVar("Value")


class Step(QUndoCommand, Generic[Value]):
    """A change from one value to another that has been made already.

    Args:
        use: has the program have a value.
        before: the value that an undo brings back.
        after: the value now.

    """

    def __init__(self, use: Callable[[Value], object], before: Value, after: Value) -> None:
        super().__init__()
        self._use = use
        self._before = before
        self._after = after
        self._fresh = True

    def undo(self) -> None:
        """Bring back what was before."""
        self._use(self._before)

    def redo(self) -> None:
        """Make the change again; Qt also calls this when it hears of the step."""
        if not self._fresh:
            self._use(self._after)
        self._fresh = False

    def take_in(self, after: Value) -> None:
        """Lead on to another value; of no use any more where that is the one before."""
        self._after = after
        self.setObsolete(self._before == after)


class ViewStep(Step[ViewPosition]):
    """The view went from one place to another."""


class RegionStep(Step["Box | None"]):
    """The region was drawn, changed or given up."""


class Undo(QObject):
    """Keeps the steps of view and region in the order in which they were made.

    Moves of the view between which a hand doesn't rest are one step, and so are those of the
    region by keys. The steps end with the photo.

    Args:
        view: the view.
        region: the region.
        rest: milliseconds that make two steps of what else would be one.
        parent: Qt's owner.

    Attributes:
        stack: the steps; tells whether there is anything to undo and to redo.

    """

    def __init__(
        self, view: View, region: RegionTool, rest: int = REST, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST)
        self._view = view
        self._region_tool = region
        self._place = view.place
        self._window = _window(view)
        self._region = region.region
        self._leading = False
        self._moving, self._nudging = QTimer(self), QTimer(self)  # run until the hand has rested
        for timer in (self._moving, self._nudging):
            timer.setSingleShot(True)
            timer.setInterval(rest)
        view.photo_changed.connect(self._begin)
        view.changed.connect(self._notice_view)
        region.drawn.connect(self._notice_region)

    def undo(self) -> None:
        """Take back the last step."""
        self._lead(self.stack.undo)

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        self._lead(self.stack.redo)

    def rest(self) -> None:
        """Begin another step with the next change."""
        self._moving.stop()
        self._nudging.stop()

    def _begin(self) -> None:
        self.stack.clear()
        self.rest()
        self._place, self._window = self._view.place, _window(self._view)
        self._region = self._region_tool.region

    def _lead(self, step: Callable[[], object]) -> None:
        self.rest()
        self._leading = True
        step()
        self._leading = False

    def _notice_view(self) -> None:
        before, place, window = self._place, self._view.place, _window(self._view)
        resized, self._window = window != self._window, window
        if self._leading or resized or before is None or place is None:
            self._place = place
            return
        goes_on = self._moving.isActive()
        if goes_on or not place.is_near(before):
            self.rest()
            self._moving.start()
            self._place = place
            last = self._last_step()
            if goes_on and isinstance(last, ViewStep):
                self._lengthen(last, place)
            else:
                self.stack.push(ViewStep(self._view.go_to, before, place))

    def _notice_region(self, region: Box | None) -> None:
        before, self._region = self._region, region
        if self._leading or region == before:
            return
        goes_on = self._nudging.isActive() and self._region_tool.changed_by_keys
        self.rest()
        if self._region_tool.changed_by_keys:
            self._nudging.start()
        last = self._last_step()
        if goes_on and isinstance(last, RegionStep):
            self._lengthen(last, region)
        else:
            self.stack.push(RegionStep(self._region_tool.set_region, before, region))

    def _last_step(self) -> QUndoCommand | None:
        """Return the step that would be taken back next, if nothing was taken back meanwhile."""
        count = self.stack.count()
        return self.stack.command(count - 1) if 0 < count == self.stack.index() else None

    def _lengthen(self, step: Step[Value], after: Value) -> None:
        """Let the last step go on, and no longer be one where it ends where it began.

        Not by Qt's own merging: PySide 6.11 never lets go of a step that another took in.
        """
        step.take_in(after)
        if step.isObsolete():
            self.stack.undo()  # takes it off the stack, and does nothing
            self.rest()  # the step before has come to its end


def _window(view: View) -> Size | None:
    """Return the size that a view is for."""
    viewport = view.viewport
    return None if viewport is None else Size(viewport.width, viewport.height)
