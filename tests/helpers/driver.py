"""Drives the real window with small models that have random weights."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from pytestqt.qtbot import QtBot
from tiny import tiny_liif, tiny_spectral
from waiting import MAX_WAIT_S, is_exact

from leafscope.core.callbacks import CheckCancelled, Progress
from leafscope.core.errors import InstallError, ModelError
from leafscope.core.models import Model
from leafscope.gui.rendering.model_source import DownloadableModel, ModelChoice, ModelSource
from leafscope.gui.window.main_window import MainWindow


class TinyModels(ModelSource):
    """Two models that load at once, and one that is damaged."""

    def choices(self, device: str) -> tuple[ModelChoice, ...]:  # noqa: ARG002
        return tuple(
            ModelChoice(name, name.title(), supports_back_projection=name != "liif")
            for name in ("spectral", "liif", "damaged")
        )

    def notice(self) -> str:
        return ""

    def downloads(self) -> tuple[DownloadableModel, ...]:
        return ()

    def fetch(self, name: str, check_cancelled: CheckCancelled, progress: Progress) -> None:  # noqa: ARG002
        raise InstallError(f"There is no {name}.")

    def record_speeds(self, speeds: Mapping[str, float]) -> None:
        pass

    def preview_model(self, name: str) -> str | None:  # noqa: ARG002
        return None

    def load(self, name: str) -> Model:
        if name == "damaged":
            raise ModelError("The model damaged is damaged.")
        return tiny_liif() if name == "liif" else tiny_spectral()


class SlowModels(TinyModels):
    """Models whose loading blocks until `go_on` is set."""

    def __init__(self) -> None:
        self.loading, self.go_on, self.loaded = (threading.Event() for _ in range(3))

    def load(self, name: str) -> Model:
        self.loading.set()
        self.go_on.wait(MAX_WAIT_S)
        self.loaded.set()
        return super().load(name)


class NoModels(TinyModels):
    def choices(self, device: str) -> tuple[ModelChoice, ...]:  # noqa: ARG002
        return ()

    def notice(self) -> str:
        return "No model is installed: install one."


class Driver:
    """Opens files in a window and waits for conditions."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def open(self, path: Path) -> None:
        self.window.open_path(path)
        self.wait(lambda: self.window.opened is not None and self.window.opened.path == path)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def wait_exact(self) -> None:
        self.wait(self.is_exact)

    def is_exact(self) -> bool:
        return is_exact(self.window)
