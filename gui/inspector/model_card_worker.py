"""The thread that looks up what there is to know of a model."""

from __future__ import annotations

from PySide6.QtCore import QObject

from leafscope.core.errors import ModelError
from leafscope.core.memory import trim_malloc
from leafscope.core.methods import INTERPOLATIONS

from ..rendering.model_source import ModelSource
from ..rendering.worker import Worker
from .model_card import build_card


class ModelCardWorker(Worker[str]):
    """Answers the name of a method with its `ModelCard`.

    Args:
        models: where models come from.
        parent: Qt's owner.

    """

    def __init__(self, models: ModelSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models

    def process(self, request: str) -> None:
        """Load the model and look at it; runs in the thread.

        Raises:
            ModelError: if it can't be loaded, or there is none.

        """
        if request in INTERPOLATIONS:
            raise ModelError(
                self.tr("This is an interpolation: it learnt nothing, and invents nothing.")
            )
        self.emit_result(request, build_card(self._models.load(request), request))

    def on_idle(self) -> None:
        """Give back the room that the model took."""
        trim_malloc()

    def unexpected_error_text(self, request: str) -> str:
        """Tell that there will be no card."""
        return self.tr("This model can't be described; the log says why.")
