"""The thread that looks up what there is to know of a model."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from leafscope.core.errors import LeafscopeError

from ..threads.methods import INTERPOLATIONS, ModelSource
from ..threads.worker import Worker
from ..words.sentences import in_words
from .model_card import card_of


@dataclass(frozen=True)
class CardFailure:
    """Why a method has no card, as one sentence."""

    name: str
    sentence: str


class ModelCardWorker(Worker[str]):
    """Makes the card of the method it was asked for last.

    Args:
        models: where models come from.
        parent: Qt's owner.

    """

    found = Signal(object)  # ModelCard
    failed = Signal(object)  # CardFailure

    def __init__(self, models: ModelSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models

    def work(self, request: str) -> None:
        """Load the model and look at it; runs in the thread."""
        if request in INTERPOLATIONS:
            sentence = self.tr("This is an interpolation: it learnt nothing, and invents nothing.")
            self.failed.emit(CardFailure(request, sentence))
            return
        try:
            card = card_of(self._models.load(request), request)
        except LeafscopeError as error:
            self.failed.emit(CardFailure(request, in_words(error)))
        else:
            self.pause()
            self.found.emit(card)

    def failed_unexpectedly(self, request: str) -> None:
        """Tell that there will be no card."""
        sentence = self.tr("This model can't be described; the log says why.")
        self.failed.emit(CardFailure(request, sentence))
