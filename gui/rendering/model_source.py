"""The models that the window offers: listing, downloading and loading.

Loading a model imports torch, so the window only refers to methods by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leafscope.core.callbacks import CheckCancelled, Progress
from leafscope.core.methods import Method
from leafscope.core.models import (
    available_models,
    load_model,
    preview_model,
    supports_back_projection,
)
from leafscope.core.models.facts import read_speeds, record_speeds
from leafscope.core.models.store import Store, data_folder
from leafscope.core.resample import Interpolation

from ..app.formatting import format_number
from ..app.i18n import translate, translate_message, translate_text
from .worker import Worker

if TYPE_CHECKING:
    from leafscope.core.models import Model
    from leafscope.core.models.catalogue import KnownModel

BASELINE = Interpolation.BICUBIC.value  # the method that others are compared with
PLACEHOLDER = Interpolation.BICUBIC.value  # shown until a slow method is ready


@dataclass(frozen=True)
class ModelChoice:
    """A model that can be selected in the window."""

    name: str
    title: str  # on screen
    supports_back_projection: bool = True  # whether its output can be corrected toward the photo
    repairs: bool = False  # whether the model is a 1x network, which doesn't enlarge
    description: str = ""  # one line on what to expect of the model, or ""
    size: int = 0  # size of the weights in bytes; large models are slow


@dataclass(frozen=True)
class DownloadableModel:
    """A known model that isn't installed."""

    name: str
    title: str  # on screen
    size: int  # of the download in bytes
    host: str | None = None  # a server that the user has to agree to; None for a package index
    licence: str = ""  # of the weights
    description: str = ""  # one line on what to expect of the model, or ""


class ModelSource:
    """Lists, downloads and loads models; slow, so call it only in worker threads."""

    def choices(self, device: str) -> tuple[ModelChoice, ...]:
        """Return the installed models, the recommended one for `device` first."""
        from leafscope.core.engine import choose_available_compute
        from leafscope.core.evaluation.benchmark import recommend_model

        store = Store.open()
        known = {model.name: model for model in store.catalogue.models}
        names = store.names()
        recommended = recommend_model(names, data_folder(), choose_available_compute(device))
        names.sort(key=lambda name: name != recommended)
        repairing, speeds = available_models(repair=True), read_speeds(store.folder)
        return tuple(
            ModelChoice(
                name,
                translate_text(known[name].title) if name in known else name,
                bool(supports_back_projection(name)),
                name in repairing,
                _describe(known.get(name), speeds.get(name)),
                store.path(name).stat().st_size,
            )
            for name in names
        )

    def notice(self) -> str:
        """Return instructions for installing a model if none is installed, else ""."""
        store = Store.open()
        if store.names():
            return ""
        known = store.catalogue.models[0]
        text = translate("Methods", "No model is installed, so the view is bicubic: {0}.")
        return text.format(translate_message(known.install_hint))

    def downloads(self) -> tuple[DownloadableModel, ...]:
        """Return the known models that aren't installed and can be downloaded."""
        store = Store.open()
        return tuple(
            DownloadableModel(
                known.name,
                known.title,
                known.download_size,
                known.host,
                known.licence,
                translate_text(known.note),
            )
            for known in store.catalogue.models
            if known.can_be_downloaded and not store.has(known.name)
        )

    def fetch(self, name: str, check_cancelled: CheckCancelled, progress: Progress) -> None:
        """Download and install a model; raises `InstallError` on failure."""
        from leafscope.core.evaluation.self_test import examine
        from leafscope.core.models.install import install

        install(
            name,
            Store.open(),
            check_cancelled=check_cancelled,
            report_share=progress,
            examine=examine,
        )

    def record_speeds(self, speeds: Mapping[str, float]) -> None:
        """Store the seconds per output megapixel of each model; a lower stored value is kept."""
        known = read_speeds(folder := Store.open().folder)
        record_speeds(folder, {name: min(s, known.get(name, s)) for name, s in speeds.items()})

    def preview_model(self, name: str) -> str | None:
        """Return the name of the fast preview model for a slow model, or None."""
        return preview_model(name)

    def load(self, name: str) -> Model:
        """Return a new instance of a model; raises `ModelError` on failure."""
        return load_model(name)


def method_title(method: Method, titles: Mapping[str, str]) -> str:
    """Return the title of a method on screen; `titles` maps model names to titles."""
    title = titles.get(method.name, method.name)
    if method.detail:
        detail = titles.get(method.detail, method.detail)
        title = translate("Methods", "{0} with {1} % {2}").format(title, method.percent, detail)
    if method.back_projected:
        title = translate("Methods", "{0}, true to the original").format(title)
    if method.repair:
        repair = titles.get(method.repair, method.repair)
        title = translate("Methods", "{0} after {1}").format(title, repair)
    return title


def _describe(known: KnownModel | None, seconds: float | None) -> str:
    """Return a description of a model: its note, if any, and its speed, if recorded."""
    parts = [translate_text(known.note)] if known and known.note else []
    if seconds is not None:
        text = translate("Methods", "{0} s per megapixel on this machine")
        parts.append(text.format(format_number(seconds, 1)))
    return " · ".join(parts)


class DownloadWorker(Worker[str]):
    """Downloads models by name; results are percentages (int), then the model's name."""

    def __init__(self, models: ModelSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models

    def process(self, request: str) -> None:
        """Download and install the model; raises `InstallError` on failure."""
        shown = -1

        def report(share: float) -> None:
            nonlocal shown
            if shown < (percent := int(share * 100)):
                shown = percent
                self.emit_result(request, percent)

        self._models.fetch(request, self.check_cancelled, report)
        self.emit_result(request, request)

    def unexpected_error_text(self, request: str) -> str:
        return self.tr("{0} couldn't be downloaded. See the log for details.").format(request)
