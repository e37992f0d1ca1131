"""A missing model can be downloaded from the list of models."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from driver import Driver, TinyModels
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from leafscope.core.callbacks import CheckCancelled, Progress
from leafscope.core.errors import Cancelled, InstallError
from leafscope.core.models import Model
from leafscope.gui.rendering.model_source import (
    DownloadableModel,
    DownloadWorker,
    ModelChoice,
    ModelSource,
)

OFFER = DownloadableModel("far", "Far Away", 46_000_000)


FROM_SERVER = replace(OFFER, host="files.example.org", licence="BSD-3-Clause")


class DownloadableModels(TinyModels):
    """Offers one model for download, which may fail."""

    def __init__(self, *, reachable: bool) -> None:
        self.reachable = reachable
        self.here = False
        self.offer = OFFER
        self.asked, self.go_on = threading.Event(), threading.Event()
        self.cancelled = threading.Event()

    def choices(self, device: str) -> tuple[ModelChoice, ...]:
        more = (ModelChoice("far", "Far Away"),) if self.here else ()
        return (*super().choices(device), *more)

    def downloads(self) -> tuple[DownloadableModel, ...]:
        return () if self.here else (self.offer,)

    def fetch(self, name: str, check_cancelled: CheckCancelled, progress: Progress) -> None:
        assert name == "far"
        progress(0.42)
        self.asked.set()
        while not self.go_on.wait(0.01):
            try:
                check_cancelled()
            except Cancelled:
                self.cancelled.set()
                raise
        if not self.reachable:
            raise InstallError("Far Away could not be fetched: connect to the network.")
        self.here = True

    def load(self, name: str) -> Model:
        return super().load("spectral" if name == "far" else name)


@pytest.fixture
def models() -> DownloadableModels:
    return DownloadableModels(reachable=True)


def choose_offer(driver: Driver) -> None:
    box = driver.window.bar.model
    place = next(k for k in range(box.count()) if isinstance(box.itemData(k), DownloadableModel))
    assert box.itemText(place) == "Download Far Away (46.0 MB)"
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_nothing_is_downloaded_without_a_request(
    driver: Driver, photo_file: Path, models: DownloadableModels
) -> None:
    driver.open(photo_file)
    driver.wait_exact()
    assert not models.asked.is_set()


@pytest.mark.usefixtures("plain_numbers")
def test_a_model_is_downloaded_in_the_background_and_shown(
    driver: Driver, photo_file: Path, models: DownloadableModels
) -> None:
    driver.open(photo_file)
    choose_offer(driver)
    assert driver.window.bar.model.currentData() == "spectral"
    assert "Far Away" in driver.window.message_bar.text
    driver.wait_exact()  # the view is rendered meanwhile
    models.go_on.set()
    driver.wait(lambda: driver.window.comparison.state.method == "far")
    driver.wait_exact()
    assert driver.window.message_bar.text == ""
    assert not any(isinstance(data, DownloadableModel) for data in box_data(driver))


def test_closing_the_window_cancels_the_download(
    driver: Driver, photo_file: Path, models: DownloadableModels
) -> None:
    driver.open(photo_file)
    choose_offer(driver)
    driver.wait(models.asked.is_set)
    driver.window.close()
    application = QApplication.instance()
    assert application is not None
    driver.wait(lambda: not application.findChildren(DownloadWorker))
    assert not models.go_on.is_set()


def box_data(driver: Driver) -> list[object]:
    box = driver.window.bar.model
    return [box.itemData(k) for k in range(box.count())]


@pytest.mark.usefixtures("plain_numbers")
@pytest.mark.parametrize("models", [DownloadableModels(reachable=False)])
def test_a_failed_download_shows_the_reason(
    driver: Driver, photo_file: Path, models: ModelSource
) -> None:
    assert isinstance(models, DownloadableModels)
    driver.open(photo_file)
    models.go_on.set()
    choose_offer(driver)
    driver.wait(lambda: "connect to the network" in driver.window.message_bar.text)
    assert driver.window.comparison.state.method == "spectral"


def test_a_server_is_contacted_only_after_a_question(
    driver: Driver, models: DownloadableModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    models.offer = FROM_SERVER
    driver.window.bar.set_models({}, models.downloads(), {})
    texts: list[str] = []

    def answer(role: QMessageBox.ButtonRole) -> None:
        def press(box: QMessageBox) -> int:
            texts.append(f"{box.text()} {box.informativeText()}")
            next(b for b in box.buttons() if box.buttonRole(b) == role).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", press)

    answer(QMessageBox.ButtonRole.RejectRole)
    choose_offer(driver)
    assert not models.asked.is_set()
    for part in ("Far Away", "files.example.org", "46.0 MB", "BSD-3-Clause"):
        assert part in texts[0]
    answer(QMessageBox.ButtonRole.AcceptRole)
    choose_offer(driver)
    driver.wait(models.asked.is_set)
    driver.wait(lambda: "42 %" in driver.window.message_bar.text)


def test_a_download_can_be_cancelled(driver: Driver, models: DownloadableModels) -> None:
    choose_offer(driver)
    driver.wait(lambda: "42 %" in driver.window.message_bar.text)
    QTest.mouseClick(driver.window.message_bar.button, Qt.MouseButton.LeftButton)
    assert driver.window.message_bar.text == ""
    driver.wait(models.cancelled.is_set)
    assert not models.here
