"""A word, once, that there is a model for photos that were stored as JPEG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from ..comparing.comparison import Comparison
from ..settings.settings import Settings
from ..style.message_bar import MessageBar
from .top_bar import TopBar

FOR_JPEG = "leaf-m-jpeg"
ENDINGS = {".jpg", ".jpeg", ".jpe", ".jfif"}


class JpegHint(QObject):
    """Offers the model at the first JPEG that is opened, and never again.

    Args:
        bar: knows what models there are.
        comparison: shows by the model.
        settings: remember that it was offered.
        message_bar: says it.
        parent: Qt's owner.

    """

    def __init__(
        self,
        bar: TopBar,
        comparison: Comparison,
        settings: Settings,
        message_bar: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._comparison = comparison
        self._settings = settings
        self._message_bar = message_bar

    def look_at(self, photo: Path | None) -> None:
        """Offer the model if the photo in a file may want it."""
        title = self._bar.titles.get(FOR_JPEG)
        if photo is None or photo.suffix.lower() not in ENDINGS or title is None:
            return
        if self._settings.told_of_jpeg or self._comparison.method == FOR_JPEG:
            return
        self._settings.told_of_jpeg = True
        words = self.tr("JPEG leaves traces, and enlarging shows them. {0} smooths them out.")
        self._message_bar.say(words.format(title), (self.tr("Use it"), self._use))

    def _use(self) -> None:
        self._comparison.set_method(FOR_JPEG)
        self._message_bar.hide()
