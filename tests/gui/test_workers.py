"""Threads that work for the window: they keep nothing of what was asked, and end for good."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driver import PATIENCE, Driver, SlowModels
from PIL import Image
from pytestqt.qtbot import QtBot
from tiny import noise

from leafscope.gui.comparing.measure_worker import MeasureWorker
from leafscope.gui.exporting.export_dialog import ExportDialog
from leafscope.gui.rendering.render_worker import RenderWorker
from leafscope.gui.settings.settings import Settings
from leafscope.gui.threads.worker import Worker
from leafscope.gui.window.main_window import MainWindow


class Question:
    """Something that may be large."""


class Answering(Worker[Question]):
    """Counts the times that its thread was begun."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = 0

    def start(self) -> None:  # type: ignore[override]
        self.begun += 1
        super().start()

    def work(self, request: Question) -> None:
        assert isinstance(request, Question)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Answering]:
    worker = Answering()
    yield worker
    worker.stop()


def test_a_question_is_not_kept_once_it_is_answered(worker: Answering, qtbot: QtBot) -> None:
    question = Question()
    kept = weakref.ref(question)
    worker.post(question)
    del question
    qtbot.waitUntil(lambda: kept() is None, timeout=PATIENCE)
    assert worker.isRunning()


@pytest.mark.parametrize("asked_before", [False, True])
def test_a_thread_that_was_stopped_is_not_begun_again(
    worker: Answering, asked_before: bool
) -> None:
    if asked_before:
        worker.post(Question())
    worker.stop()
    before = worker.begun
    worker.post(Question())
    assert worker.begun == before == asked_before


def explain(driver: Driver) -> None:
    inspector = driver.window.inspector
    with driver.qtbot.waitSignal(inspector.featured, timeout=PATIENCE):
        inspector.look_at_middle()


def measure(driver: Driver) -> None:
    window, agreement = driver.window, driver.window.commands.action("agreement")

    def found() -> bool:
        viewport = window.view.viewport
        assert viewport is not None
        return window.canvas.findings.agreement(window.comparison.method, viewport) is not None

    agreement.trigger()
    driver.wait(found)
    agreement.trigger()


def look_at_export(driver: Driver) -> None:
    driver.window.show_export()
    dialog = driver.window.findChild(ExportDialog)
    assert dialog is not None
    driver.wait(lambda: dialog.preview.up_to_date)
    dialog.reject()


@pytest.mark.parametrize("use", [explain, measure, look_at_export])
def test_a_photo_is_forgotten_when_another_is_shown(
    driver: Driver, photo_file: Path, tmp_path: Path, use: Callable[[Driver], None]
) -> None:
    driver.open(photo_file)
    assert driver.window.opened is not None
    kept = weakref.ref(driver.window.opened.photo)
    driver.wait_exact()
    use(driver)
    other = tmp_path / "other.png"
    Image.fromarray(noise(50, 40).pixels).save(other)
    driver.open(other)

    def forgotten() -> bool:
        gc.collect()
        return kept() is None

    driver.wait(forgotten)


def test_a_thread_for_another_device_leaves_with_its_memory(
    driver: Driver, photo_file: Path
) -> None:
    window = driver.window
    driver.open(photo_file)
    window.commands.action("agreement").trigger()
    driver.wait_exact()
    window.bar.device_chosen.emit("cpu")
    driver.wait_exact()
    for kind in (RenderWorker, MeasureWorker):
        driver.wait(lambda kind=kind: len(window.findChildren(kind)) == 1)  # type: ignore[misc]


def test_another_device_does_not_wait_for_a_model_that_is_being_loaded(
    qtbot: QtBot, settings: Settings, photo_file: Path
) -> None:
    models = SlowModels()
    window = MainWindow(models, settings)
    qtbot.addWidget(window)
    window.resize(500, 400)
    window.show()
    driver = Driver(window, qtbot)
    driver.open(photo_file)
    window.view.zoom_to(3.0)
    driver.wait(models.loading.is_set)
    window.bar.device_chosen.emit("cpu")
    waited = models.loaded.is_set()
    models.go_on.set()
    driver.wait_exact()
    window.close()
    assert not waited
