"""History of views and regions: undo and redo, back and forward."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from leafscope.core.geometry import Box

from ..viewing.navigation import ViewPosition
from ..viewing.view import View
from .region_tool import RegionTool

MAX_STEPS = 200  # undo steps; older ones are dropped
MAX_VISITS = 100  # visited positions; older ones are dropped
PAUSE_MS = 700  # after this time, an unchanged view counts as visited and an undo step ends

Value = TypeVar("Value")
Apply = Callable[[Value], object]


class BackForwardList:
    """List of visited view positions with a current one, like a browser's history."""

    def __init__(self) -> None:
        self._positions: list[ViewPosition] = []
        self._current = -1

    def clear(self) -> None:
        """Remove all positions."""
        self._positions.clear()
        self._current = -1

    def visit(self, position: ViewPosition) -> None:
        """Add a position and drop all positions after the current one.

        Does nothing if the position is close to the current one.
        """
        if self._positions and self._positions[self._current].is_near(position):
            return
        self._positions[self._current + 1 :] = [position]
        del self._positions[:-MAX_VISITS]
        self._current = len(self._positions) - 1

    def can_step(self, by: int) -> bool:
        """Return whether a position exists `by` steps forward, or back if `by` is negative."""
        return 0 <= self._current + by < len(self._positions)

    def step(self, by: int) -> ViewPosition | None:
        """Go `by` steps forward (back if negative); return the position, None past an end."""
        if not self.can_step(by):
            return None
        self._current += by
        return self._positions[self._current]


class Step(QUndoCommand, Generic[Value]):
    """Undo command that calls `apply(before)` to undo a change and `apply(after)` to redo it."""

    def __init__(self, apply: Apply[Value], before: Value, after: Value) -> None:
        super().__init__()
        self.apply = apply
        self._before = before
        self._after = after
        self._pushed = False

    def undo(self) -> None:
        """Apply the value from before the change."""
        self.apply(self._before)

    def redo(self) -> None:
        """Apply the change again. The first call, by QUndoStack.push, does nothing."""
        if self._pushed:
            self.apply(self._after)
        self._pushed = True

    def extend(self, after: Value) -> None:
        """Replace `after`; mark the step obsolete if `after` now equals `before`."""
        self._after = after
        self.setObsolete(self._before == after)


class ViewHistory(QObject):
    """Undo steps for view and region, and a back/forward list of visited views.

    Successive view changes without a pause form one undo step, and so do successive region changes
    made with the keyboard. Resizing the window is not an undo step. A new photo clears the history.
    """

    visits_changed = Signal()

    def __init__(self, view: View, region: RegionTool, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(view)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MAX_STEPS)
        self._view = view
        self._region_tool = region
        self.visits = BackForwardList()
        self._restoring = False  # undo or redo is running
        self._revisiting = False  # back or forward is running
        self._step_timer = QTimer(self, singleShot=True, interval=pause_ms)
        self._visit_timer = QTimer(self, singleShot=True, interval=pause_ms)
        self._visit_timer.timeout.connect(self._visit)
        self._position, self._window, self._region = view.position, view.window, region.region
        view.photo_changed.connect(self._reset)
        view.changed.connect(self._record_view)
        region.finished.connect(self._record_region)

    def undo(self) -> None:
        """Undo the last step."""
        self._restore(self.stack.undo)

    def redo(self) -> None:
        """Redo the step that was undone last."""
        self._restore(self.stack.redo)

    def end_step(self) -> None:
        """End the current undo step, so that the next change starts a new one."""
        self._step_timer.stop()

    def revisit(self, by: int) -> None:
        """Go to the visited view that is `by` steps forward, or back if `by` is negative."""
        if self._visit_timer.isActive():
            self._visit()
        position = self.visits.step(by)
        if position is not None:
            self._revisiting = True
            self._view.go_to(position)
            self._revisiting = False
            self.visits_changed.emit()

    def _reset(self) -> None:
        self.stack.clear()
        self.end_step()
        self._position, self._window = self._view.position, self._view.window
        self._region = self._region_tool.region
        self.visits.clear()
        self._visit()

    def _restore(self, restore: Callable[[], object]) -> None:
        self.end_step()
        self._restoring = True
        restore()
        self._restoring = False

    def _visit(self) -> None:
        self._visit_timer.stop()
        position = self._view.position
        if position is not None:
            self.visits.visit(position)
        self.visits_changed.emit()

    def _record_view(self) -> None:
        before, position = self._position, self._view.position
        resized, self._window = self._view.window != self._window, self._view.window
        if not resized and not self._revisiting:
            self._visit_timer.start()
        if self._restoring or resized or before is None or position is None:
            self._position = position
            return
        step = self._open_step(self._view.go_to)
        if step or not position.is_near(before):
            self._position = position
            self._step_timer.start()
            self._record(step, self._view.go_to, before, position)

    def _record_region(self, region: Box | None) -> None:
        before, self._region = self._region, region
        if self._restoring or region == before:
            return
        apply = self._region_tool.set_region
        step = self._open_step(apply) if self._region_tool.changed_by_keys else None
        self.end_step()
        if self._region_tool.changed_by_keys:
            self._step_timer.start()
        self._record(step, apply, before, region)

    def _open_step(self, apply: Apply[Value]) -> Step[Value] | None:
        """Return the last step if changes made with `apply` may still extend it, else None."""
        count = self.stack.count()
        if not self._step_timer.isActive() or not 0 < count == self.stack.index():
            return None
        step = self.stack.command(count - 1)
        return step if isinstance(step, Step) and step.apply == apply else None

    def _record(
        self, step: Step[Value] | None, apply: Apply[Value], before: Value, after: Value
    ) -> None:
        """Extend `step`, or push a new step if it is None.

        QUndoCommand.mergeWith isn't used: PySide 6.11 leaks the merged command.
        """
        if step is None:
            self.stack.push(Step(apply, before, after))
            return
        step.extend(after)
        if step.isObsolete():
            self.stack.undo()  # removes an obsolete step without undoing it
            self.end_step()
