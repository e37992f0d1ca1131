"""Selection of the method and the device, and downloading of models."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from leafscope.core.methods import AUTO, FAST_JPEG_MODEL, JPEG_MODEL, Method, choose_model
from leafscope.core.photo.condition import Condition
from leafscope.core.resample import Interpolation

from ..app.formatting import format_bytes
from ..app.settings import Settings
from ..comparison.detail_bar import DetailBar
from ..rendering.model_source import (
    BASELINE,
    DownloadableModel,
    DownloadWorker,
    ModelChoice,
    ModelSource,
)
from ..session.session import Session
from ..style.forms import select
from ..style.message_bar import MessageBar
from .top_bar import TopBar

DEFAULT_DETAIL_MODEL = "leaf-d"


class MethodChoice(QObject):
    """Applies the chosen method and device, and stores them in the settings.

    "auto" selects the default model, or a special model for photos with JPEG artifacts or noise.
    When "auto" first selects the special model, a message offers the default model.
    """

    device_changed = Signal(str)

    def __init__(
        self,
        bar: TopBar,
        detail_bar: DetailBar,
        session: Session,
        settings: Settings,
        message_bar: MessageBar,
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._detail_bar = detail_bar
        self._session = session
        self._comparison = session.comparison
        self._settings = settings
        self._message_bar = message_bar
        self._default = BASELINE
        self._applied: str | None = None  # the stored choice that is in effect
        bar.model_chosen.connect(self.choose)
        bar.repair_chosen.connect(self.choose_repair)
        bar.device_chosen.connect(self.set_device)
        detail_bar.detail_model_chosen.connect(partial(setattr, settings, "detailed"))
        detail_bar.detail_chosen.connect(partial(setattr, settings, "detail"))
        session.view.photo_changed.connect(self._apply_auto)

    def set_models(
        self, models: tuple[ModelChoice, ...], downloads: tuple[DownloadableModel, ...] = ()
    ) -> None:
        """List models, interpolations and downloads, and apply the stored choice.

        The first model is the default. If the stored choice was applied before, for example when
        only the device changes, the current method stays selected.
        """
        repairs = {choice.name: choice.title for choice in models if choice.repairs}
        models = tuple(choice for choice in models if not choice.repairs)
        titles = {choice.name: choice.title for choice in models}
        titles |= {
            Interpolation.NEAREST.value: self.tr("Nearest"),
            Interpolation.BICUBIC.value: self.tr("Bicubic"),
            Interpolation.LANCZOS.value: self.tr("Lanczos"),
        }
        notes = {choice.name: choice.description for choice in models} | {
            Interpolation.NEAREST.value: self.tr("The photo's pixels as squares, without a model"),
            Interpolation.BICUBIC.value: self.tr("Smooth, without a model"),
            Interpolation.LANCZOS.value: self.tr("Slightly sharper than bicubic, without a model"),
        }
        self._bar.set_models(titles, downloads, notes)
        self._default = models[0].name if models else BASELINE
        stored, current = self._settings.model, self._comparison.state.method
        keep = stored == self._applied and current in titles
        chosen = current if keep else stored if stored in titles else self._default
        self._applied = stored
        self._comparison.set_method(chosen, auto=keep and self._comparison.state.auto)
        select(self._bar.model, chosen)
        if JPEG_MODEL in titles and self._default != JPEG_MODEL:
            self._bar.add_auto()
            if not keep:
                self._apply_auto()
            elif self._is_auto:
                self._bar.show_auto_model(self._auto_model)
        self._set_detail_models(models)
        stored = self._settings.repair
        self._comparison.set_repair(stored if stored in repairs else "")
        self._bar.set_repairs(repairs)

    def choose(self, name: str) -> None:
        """Switch to a method and store the choice; "auto" and "" choose automatically."""
        self._settings.model = self._applied = name
        if self._is_auto:
            self._apply_auto()
        else:
            self._comparison.set_method(name or self._default)

    def method_for(self, choice: str) -> Method:
        """Return the view's method if the user chose `choice`: a model, interpolation or "auto"."""
        auto = choice == AUTO
        name = self._auto_model if auto else choice
        return replace(self._comparison.state, method=name, auto=auto).effective_method

    def choose_repair(self, name: str) -> None:
        """Set and store the 1x network that repairs photos before enlarging; "" disables repair."""
        self._settings.repair = name
        self._comparison.set_repair(name)

    def set_device(self, device: str) -> None:
        """Switch to a device and store the choice."""
        self._settings.device = device
        self.device_changed.emit(device)

    # Automatic choice

    @property
    def _is_auto(self) -> bool:
        return self._bar.has_auto and self._settings.model in ("", AUTO)

    @property
    def _condition(self) -> Condition:
        opened = self._session.opened
        return Condition.CLEAN if opened is None else opened.condition

    @property
    def _auto_model(self) -> str:
        return choose_model(self._condition, (self._default, *self._bar.titles))

    def _apply_auto(self) -> None:
        """Switch to the model that suits the open photo, if "auto" is selected."""
        if not self._is_auto:
            return
        name = self._auto_model
        self._bar.show_auto_model(name)
        self._comparison.set_method(name, auto=True)
        if name in (JPEG_MODEL, FAST_JPEG_MODEL) and not self._settings.jpeg_hint_shown:
            self._settings.jpeg_hint_shown = True
            self._announce_jpeg_model()

    def _announce_jpeg_model(self) -> None:
        titles = self._bar.titles
        text = self.tr("JPEG photo: using {0} to reduce compression artifacts.")
        if self._condition is Condition.NOISE:
            text = self.tr("Noisy photo: using {0} to reduce noise.")
        button = self.tr("Use {0}").format(titles[self._default])
        self._message_bar.show_message(
            text.format(titles[self._auto_model]), (button, self._use_default_model)
        )

    def _use_default_model(self) -> None:
        """Switch to the default model without changing the settings."""
        self._comparison.set_method(self._default)
        self._message_bar.hide()

    # Detail

    def _set_detail_models(self, models: tuple[ModelChoice, ...]) -> None:
        by_name = {choice.name: choice for choice in models}
        preferred = (self._settings.detailed, DEFAULT_DETAIL_MODEL)
        model = next((by_name[name] for name in preferred if name in by_name), None)
        if model is None:
            self._comparison.set_detail_model("")
        else:
            self._comparison.set_detail_model(
                model.name, supports_back_projection=model.supports_back_projection
            )
            if self._settings.keep_detail:
                self._comparison.set_detail(self._settings.detail)
        self._detail_bar.set_choices(models)


class ModelDownloader(QObject):
    """Downloads a model's weights in a thread; the message bar shows the progress."""

    downloaded = Signal(str)  # name of the model

    def __init__(self, models: ModelSource, message_bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._message_bar = message_bar
        self._title = ""
        self._worker = DownloadWorker(models, self)
        self._worker.result_ready.connect(self._handle_result)
        self._worker.failed.connect(lambda _, message: message_bar.show_message(message))

    def download(self, model: DownloadableModel) -> None:
        """Start downloading a model; if it has a `host`, ask the user first."""
        if model.host is not None and not self._confirm(model):
            return
        self._title = model.title
        self._show(self.tr("Downloading {0}. You can keep working.").format(model.title))
        self._worker.post(model.name)

    def _confirm(self, model: DownloadableModel) -> bool:
        text = self.tr("Download {0} from {1}?").format(model.title, model.host)
        box, window = QMessageBox.StandardButton, self._message_bar.window()
        question = QMessageBox(QMessageBox.Icon.Question, "", text, box.Cancel, window)
        question.setInformativeText(
            self.tr("Size: {0}. Licence: {1}.").format(format_bytes(model.size), model.licence)
        )
        accept = question.addButton(self.tr("Download"), QMessageBox.ButtonRole.AcceptRole)
        question.exec()
        return question.clickedButton() is accept

    def _show(self, text: str) -> None:
        self._message_bar.show_message(text, (self.tr("Cancel"), self._cancel))

    def _cancel(self) -> None:
        self._worker.cancel()
        self._message_bar.hide()

    def _handle_result(self, name: str, result: int | str) -> None:
        if isinstance(result, int):
            text = self.tr("Downloading {0}: {1} %. You can keep working.")
            self._show(text.format(self._title, result))
            return
        self._message_bar.hide()
        self.downloaded.emit(name)
