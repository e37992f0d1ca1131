"""What screen readers are told of the pictures that Qt knows nothing about: a role and a value."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class AccessiblePicture(QWidget):
    """A widget that screen readers call a picture, with a value in words.

    Args:
        parent: Qt's owner.

    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken_value = ""
        _let_pictures_speak()

    @property
    def accessible_value(self) -> str:
        """What it shows now, in words."""
        return self._spoken_value

    @accessible_value.setter
    def accessible_value(self, words: str) -> None:
        if words != self._spoken_value:
            self._spoken_value = words
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, words))
            changed = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self, changed))


class _Speaker(QAccessibleWidget):
    """Answers screen readers for a picture."""

    def __init__(self, picture: AccessiblePicture) -> None:
        super().__init__(picture, QAccessible.Role.Graphic)
        self._picture = picture

    def text(self, t: QAccessible.Text, /) -> str:
        """Return a text about the picture."""
        value = self._picture.accessible_value
        if t == QAccessible.Text.Value:
            return value
        if t == QAccessible.Text.Description:  # all that Linux reads out of a picture
            return "; ".join(filter(None, (value, self._picture.accessibleDescription())))
        return super().text(t)


def _speaker(_class_name: str, of: QObject) -> _Speaker | None:
    return _Speaker(of) if isinstance(of, AccessiblePicture) else None


@cache
def _let_pictures_speak() -> None:
    QAccessible.installFactory(_speaker)
