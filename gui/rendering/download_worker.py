"""The thread that fetches the weights of a model that the person asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from .model_source import ModelSource
from .worker import Worker


class DownloadWorker(Worker[str]):
    """Answers the name of a model with that name, once its weights are on this machine.

    Args:
        models: where models come from.
        parent: Qt's owner.

    """

    def __init__(self, models: ModelSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models

    def process(self, request: str) -> None:
        """Fetch it, which takes as long as the network does; runs in the thread.

        Raises:
            InstallError: if it can't be had.

        """
        self._models.fetch(request, self.check_cancelled)
        self.emit_result(request, request)

    def unexpected_error_text(self, request: str) -> str:
        """Tell that it wasn't fetched."""
        return self.tr("{0} can't be fetched; the log says why.").format(request)
