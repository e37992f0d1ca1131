"""What makes the picture: the model or the interpolation, and the device that it runs on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from leafscope.core.resample import Interpolation

from ..comparing.comparison import Comparison
from ..comparing.measures import Measures
from ..rendering.rendering import Rendering
from ..settings.settings import Settings
from ..threads.methods import YARDSTICK, ModelChoice
from .top_bar import TopBar


class MethodChoice(QObject):
    """Offers what there is, and remembers what was chosen.

    Args:
        bar: where it is chosen.
        comparison: shows the method.
        rendering: renders on the device.
        measures: are taken on the device.
        settings: remember both.
        parent: Qt's owner.

    """

    def __init__(
        self,
        bar: TopBar,
        comparison: Comparison,
        rendering: Rendering,
        measures: Measures,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._comparison = comparison
        self._rendering = rendering
        self._measures = measures
        self._settings = settings
        bar.model_chosen.connect(self.choose)
        bar.device_chosen.connect(self.move_to)

    def offer(self, models: tuple[ModelChoice, ...]) -> None:
        """Offer models beside the interpolations; show by the one chosen last, else the first."""
        titles = {choice.name: choice.title for choice in models}
        titles |= {
            Interpolation.NEAREST.value: self.tr("nearest"),
            Interpolation.BICUBIC.value: self.tr("bicubic"),
            Interpolation.LANCZOS.value: self.tr("Lanczos"),
        }
        self._bar.offer_models(titles)
        first = models[0].name if models else YARDSTICK
        chosen = self._settings.model if self._settings.model in titles else first
        self._comparison.set_method(chosen)
        self._bar.model.setCurrentIndex(self._bar.model.findData(chosen))

    def choose(self, name: str) -> None:
        """Show by a method, now and after the next start."""
        self._comparison.set_method(name)
        self._settings.model = self._comparison.method

    def move_to(self, device: str) -> None:
        """Work on a device, now and after the next start."""
        self._settings.device = device
        self._rendering.move_to(device)
        self._measures.move_to(device)
