"""What makes the picture: the model or the interpolation, and the device that it runs on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leafscope.core.resample import Interpolation

from ..app.settings import Settings
from ..comparison.detail_bar import DetailBar
from ..rendering.model_source import BASELINE, DownloadableModel, ModelChoice
from ..session.comparison import Comparison
from .auto_model import AutoModel
from .top_bar import TopBar

DETAILED = "leaf-d"  # detail is taken from it unless another was chosen


class MethodChoice(QObject):
    """Offers what there is, and remembers what was chosen.

    Args:
        bar: where it is chosen.
        detail: where what it is blended with is chosen, and how much.
        auto: chooses by the photo, unless the person does.
        comparison: shows the method.
        settings: remember both.
        parent: Qt's owner.

    """

    device_changed = Signal(str)

    def __init__(
        self,
        bar: TopBar,
        detail: DetailBar,
        auto: AutoModel,
        comparison: Comparison,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._detail = detail
        self._auto = auto
        self._comparison = comparison
        self._settings = settings
        self._first = BASELINE
        self._followed: str | None = None  # the remembered choice that what is shown follows from
        bar.model_chosen.connect(self.choose)
        bar.device_chosen.connect(self.set_device)
        detail.detail_model_chosen.connect(self._remember_detailed)
        detail.detail_chosen.connect(self._remember_detail)

    def offer(
        self, models: tuple[ModelChoice, ...], downloads: tuple[DownloadableModel, ...] = ()
    ) -> None:
        """Offer models beside the interpolations; show by the one chosen last, else the first.

        Models that are offered again, as on another device, leave what is shown as it is.
        """
        titles = {choice.name: choice.title for choice in models}
        titles |= {
            Interpolation.NEAREST.value: self.tr("nearest"),
            Interpolation.BICUBIC.value: self.tr("bicubic"),
            Interpolation.LANCZOS.value: self.tr("Lanczos"),
        }
        self._bar.set_models(titles, downloads)
        self._first = models[0].name if models else BASELINE
        remembered, shown = self._settings.model, self._comparison.method
        kept = remembered == self._followed and shown in titles
        chosen = remembered if remembered in titles else self._first
        self._followed = remembered
        self._comparison.set_method(shown if kept else chosen)
        self._bar.model.setCurrentIndex(self._bar.model.findData(shown if kept else chosen))
        self._auto.offer(models[0].name if models else "", kept=kept)
        self._offer_detail(models)

    def choose(self, name: str) -> None:
        """Show by a method, now and after the next start.

        Args:
            name: of the method; "" for what suits machine and photo.

        """
        self._settings.model = self._followed = name
        self._comparison.set_method(name or self._first)
        self._auto.suit()

    def _offer_detail(self, models: tuple[ModelChoice, ...]) -> None:
        by_name = {choice.name: choice for choice in models}
        wanted = (self._settings.detailed, DETAILED)
        detailed = next((by_name[name] for name in wanted if name in by_name), None)
        if detailed is None:
            self._comparison.set_detail_model("")
        else:
            supports_back_projection = detailed.supports_back_projection
            self._comparison.set_detail_model(
                detailed.name, supports_back_projection=supports_back_projection
            )
            self._comparison.set_detail(self._settings.detail)
        self._detail.set_choices(models)

    def _remember_detailed(self, name: str) -> None:
        self._settings.detailed = name

    def _remember_detail(self, percent: int) -> None:
        self._settings.detail = percent

    def set_device(self, device: str) -> None:
        """Work on a device, now and after the next start."""
        self._settings.device = device
        self.device_changed.emit(device)
