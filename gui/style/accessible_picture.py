"""A base class for custom-painted widgets that screen readers can describe."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class AccessiblePicture(QWidget):
    """A widget that screen readers announce as a graphic, with a text as its value."""

    def __init__(self) -> None:
        super().__init__()
        self._accessible_value = ""
        _install_factory()

    @property
    def accessible_value(self) -> str:
        """Text that describes the current content."""
        return self._accessible_value

    @accessible_value.setter
    def accessible_value(self, value: str) -> None:
        if value != self._accessible_value:
            self._accessible_value = value
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, value))
            changed = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self, changed))


class _AccessibleGraphic(QAccessibleWidget):
    """Accessible interface of an `AccessiblePicture`."""

    def __init__(self, picture: AccessiblePicture) -> None:
        super().__init__(picture, QAccessible.Role.Graphic)
        self._picture = picture

    def text(self, t: QAccessible.Text, /) -> str:
        value = self._picture.accessible_value
        if t == QAccessible.Text.Value:
            return value
        if t == QAccessible.Text.Description:  # screen readers on Linux ignore a graphic's value
            return "; ".join(filter(None, (value, self._picture.accessibleDescription())))
        return super().text(t)


def _create_interface(_class_name: str, of: QObject) -> _AccessibleGraphic | None:
    return _AccessibleGraphic(of) if isinstance(of, AccessiblePicture) else None


@cache
def _install_factory() -> None:
    QAccessible.installFactory(_create_interface)
