"""Fetching a model where it is chosen: asked for by the person, and told about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ..rendering.model_source import DownloadableModel, DownloadWorker, ModelSource
from ..style.message_bar import MessageBar


class ModelFetching(QObject):
    """Fetches the model that was asked for last.

    Args:
        models: where models come from.
        bar: says how it goes.
        parent: Qt's owner.

    """

    fetched = Signal(str)  # name of a model that is here now

    def __init__(self, models: ModelSource, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._worker = DownloadWorker(models, self)
        self._worker.result_ready.connect(self._take)
        self._worker.failed.connect(self._tell_failure)

    def fetch(self, offer: DownloadableModel) -> None:
        """Begin."""
        self._bar.show_message(self.tr("{0} is being fetched; you may go on.").format(offer.title))
        self._worker.post(offer.name)

    def request_stop(self) -> None:
        """Fetch no more; the thread ends when it can."""
        self._worker.request_stop()

    def _take(self, name: str, _: str) -> None:
        self._bar.hide()
        self.fetched.emit(name)

    def _tell_failure(self, _: str, sentence: str) -> None:
        self._bar.show_message(sentence)
