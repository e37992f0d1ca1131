"""Words at a window's foot of which some go, whole, where there is no room for all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLayout, QStatusBar, QWidget

from .steady_label import StableWidthLabel


class StatusBarFitter(QObject):
    """Shows as many labels as there is room for: a number that is cut off is another number.

    Args:
        bar: what they stand on; owns this.
        labels: the one that goes last first.

    """

    def __init__(self, bar: QStatusBar, labels: Sequence[StableWidthLabel]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._labels = labels
        self._known: tuple[object, ...] = ()  # what was decided by
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decide anew when the bar or the words on it have another width."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            state = self._state()
            if state != self._known:
                self._known = state
                self._decide()
        return super().eventFilter(watched, event)

    def _state(self) -> tuple[object, ...]:
        wanted = [(label.wanted, label.sizeHint().width()) for label in self._labels]
        others = [part.isHidden() for part in self._bar.children() if self._is_other(part)]
        return self._bar.width(), *others, *wanted

    def _is_other(self, part: QObject) -> TypeGuard[QWidget]:
        return isinstance(part, QWidget) and part not in self._labels

    def _decide(self) -> None:
        for label in self._labels:
            label.set_room(True)
        for label in reversed(self._labels):
            if self._need() <= self._bar.width():
                return
            label.set_room(False)

    def _need(self) -> int:
        layout = self._bar.layout()
        assert layout is not None
        for each in (*layout.findChildren(QLayout), layout):
            each.invalidate()  # it learns only later that labels have come and gone
        return layout.totalMinimumSize().width()
