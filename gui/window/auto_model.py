"""Choosing the model by the photo: one of JPEG, or a noisy one, is shown by the model for that."""

from __future__ import annotations

from PySide6.QtCore import QObject

from leafscope.core.methods import AUTO, JPEG_MODEL, choose_model
from leafscope.core.photo.condition import Condition

from ..app.settings import Settings
from ..session.session import Session
from ..style.message_bar import MessageBar
from .top_bar import TopBar


class AutoModel(QObject):
    """Shows each photo by the model that suits it, unless the person chose one.

    It is said in the box where models are chosen, and the first time in a sentence with a button
    that overrules it.

    Args:
        bar: knows what models there are, and says what was chosen.
        session: whose photo it is; its comparison shows by the model.
        settings: remember whether the person chose, and was told.
        message_bar: says it the first time.
        parent: Qt's owner.

    """

    def __init__(
        self,
        bar: TopBar,
        session: Session,
        settings: Settings,
        message_bar: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._session = session
        self._comparison = session.comparison
        self._settings = settings
        self._message_bar = message_bar
        self._usual = ""
        session.view.photo_changed.connect(self.suit)
        bar.auto_chosen.connect(self._choose_auto)

    def offer(self, usual: str, *, kept: bool = False) -> None:
        """Offer to choose between the usual model and that for worn photos, if both are there.

        Args:
            usual: name of the model for other photos.
            kept: the photo is shown by what it was shown by before.

        """
        self._usual = usual
        if JPEG_MODEL in self._bar.titles and usual not in ("", JPEG_MODEL):
            self._bar.add_auto()
            if not kept:
                self.suit()
            elif self._on:
                self._bar.show_auto_model(self._suited)

    @property
    def _condition(self) -> Condition:
        """What the photo has been through."""
        opened = self._session.opened
        return Condition.CLEAN if opened is None else opened.condition

    @property
    def _suited(self) -> str:
        """The model for such a photo."""
        return choose_model(self._condition, (self._usual, *self._bar.titles))

    @property
    def _on(self) -> bool:
        return self._bar.has_auto and self._settings.model in ("", AUTO)

    def _choose_auto(self) -> None:
        self._settings.model = AUTO
        self.suit()

    def suit(self) -> None:
        """Show the photo by the model for it, unless the person chose one."""
        if not self._on:
            return
        suited = self._suited
        self._bar.show_auto_model(suited)
        self._comparison.set_method(suited)
        if suited == JPEG_MODEL and not self._settings.jpeg_hint_shown:
            self._tell()

    def _tell(self) -> None:
        self._settings.jpeg_hint_shown = True
        titles = self._bar.titles
        words = self.tr("This photo was stored as JPEG, so {0} shows it, which smooths the traces.")
        if self._condition is Condition.NOISE:
            words = self.tr("This photo is noisy, so {0} shows it, which smooths the noise.")
        other = self.tr("Show by {0}").format(titles[self._usual])
        self._message_bar.show_message(words.format(titles[JPEG_MODEL]), (other, self._overrule))

    def _overrule(self) -> None:
        """Show this photo by the usual model."""
        self._comparison.set_method(self._usual)
        self._message_bar.hide()
