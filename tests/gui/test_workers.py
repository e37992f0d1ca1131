"""Threads that work for the window: they keep nothing of what was asked, and end for good."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driver import WAIT_MS, Driver, SlowModels, TinyModels
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tiny import noise

from leafscope.core.errors import LeafscopeError
from leafscope.core.models import Model
from leafscope.gui.app.settings import Settings
from leafscope.gui.export.export_dialog import ExportDialog
from leafscope.gui.rendering.render_worker import ModelWorker
from leafscope.gui.rendering.view_worker import ViewWorker
from leafscope.gui.rendering.worker import Worker
from leafscope.gui.viewing import navigation
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

    def process(self, request: Question) -> None:
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
    qtbot.waitUntil(lambda: kept() is None, timeout=WAIT_MS)
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


class TroubleError(LeafscopeError):
    """Something that can be understood."""


class Parrot(Worker[str]):
    """Says again what it is told, if it can."""

    def __init__(self) -> None:
        super().__init__()
        self.may_begin = threading.Event()
        self.heard = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()

    def prepare(self) -> None:
        if not self.may_begin.is_set():
            raise OSError("not yet")

    def process(self, request: str) -> None:
        self.heard.set()
        self.go_on.wait(WAIT_MS / 1000)
        if request == "understood":
            raise TroubleError("There is {trouble}.", trouble="trouble")
        if request == "not foreseen":
            raise ZeroDivisionError
        self.emit_result(request, request.upper())

    def unexpected_error_text(self, request: str) -> str:
        return f"Sorry for {request}."


class Ear:
    """Hears what a worker says, in order."""

    def __init__(self, worker: Parrot) -> None:
        self.heard: list[tuple[str, str]] = []
        worker.result_ready.connect(lambda *said: self.heard.append(said))
        worker.failed.connect(lambda *said: self.heard.append(said))

    def wait_for_more_than(self, count: int, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: len(self.heard) > count, timeout=WAIT_MS)


@pytest.fixture
def parrot(qtbot: QtBot) -> Iterator[Parrot]:
    parrot = Parrot()
    yield parrot
    parrot.stop()


def test_a_request_has_an_answer_or_a_sentence(parrot: Parrot, qtbot: QtBot) -> None:
    parrot.may_begin.set()
    ear = Ear(parrot)
    expected = [
        ("word", "WORD"),
        ("understood", "There is trouble."),
        ("not foreseen", "Sorry for not foreseen."),
        ("word", "WORD"),
    ]
    for request, _ in expected:
        heard = len(ear.heard)
        parrot.post(request)
        ear.wait_for_more_than(heard, qtbot)
    assert ear.heard == expected


def test_what_cannot_be_got_ready_is_told_and_tried_again(parrot: Parrot, qtbot: QtBot) -> None:
    ear = Ear(parrot)
    parrot.post("word")
    qtbot.waitUntil(lambda: len(ear.heard) == 1, timeout=WAIT_MS)
    parrot.may_begin.set()
    parrot.post("word")
    qtbot.waitUntil(lambda: len(ear.heard) == 2, timeout=WAIT_MS)
    assert ear.heard == [("word", "Sorry for word."), ("word", "WORD")]


@pytest.mark.parametrize("first", ["old", "understood", "not foreseen"])
@pytest.mark.parametrize("outdate", [Parrot.post, Parrot.cancel])
def test_nothing_arrives_of_a_request_that_is_out_of_date(
    parrot: Parrot, qtbot: QtBot, first: str, outdate: Callable[..., None]
) -> None:
    parrot.may_begin.set()
    parrot.go_on.clear()
    ear = Ear(parrot)
    parrot.post(first)
    qtbot.waitUntil(parrot.heard.is_set, timeout=WAIT_MS)
    if outdate is Parrot.cancel:
        parrot.cancel()
    parrot.go_on.set()
    parrot.post("new")
    qtbot.waitUntil(lambda: bool(ear.heard), timeout=WAIT_MS)
    qtbot.wait(20)
    assert ear.heard == [("new", "NEW")]


def explain(driver: Driver) -> None:
    inspector = driver.window.inspector
    with driver.qtbot.waitSignal(inspector.features_ready, timeout=WAIT_MS):
        inspector.explain_center()


def measure(driver: Driver) -> None:
    window, agreement = driver.window, driver.window.commands.action("agreement")

    def found() -> bool:
        viewport = window.view.viewport
        assert viewport is not None
        return (
            window.session.overlays.deviation_map(window.comparison.effective_method, viewport)
            is not None
        )

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
    driver.wait(lambda: kept() is None)


class Counting(TinyModels):
    """Knows which of the models that it loaded are still there."""

    def __init__(self) -> None:
        self._loaded: list[weakref.ref[Model]] = []

    @property
    def alive(self) -> int:
        return sum(model() is not None for model in self._loaded)

    def load(self, name: str) -> Model:
        model = super().load(name)
        self._loaded.append(weakref.ref(model))
        return model


@pytest.mark.parametrize("models", [Counting()])
def test_the_models_of_a_dialog_go_with_it(
    driver: Driver, models: Counting, photo_file: Path
) -> None:
    driver.open(photo_file)
    driver.wait_exact()
    before = models.alive
    look_at_export(driver)
    driver.wait(lambda: models.alive == before)


def compare_with_reference(driver: Driver) -> None:
    window = driver.window
    assert window.session.path is not None
    larger = window.session.path.with_name("larger.png")
    Image.fromarray(noise(240, 180).pixels).save(larger)

    def found() -> bool:
        viewport, photo = window.view.viewport, window.view.photo
        assert viewport is not None
        assert photo is not None
        box = navigation.visible_box(viewport, photo)
        return (
            window.session.overlays.measurement(window.comparison.effective_method, box) is not None
        )

    window.measurements.set_reference(larger)
    driver.wait(found)
    window.measurements.set_reference(None)


def models_come_and_go(
    driver: Driver, models: Counting, photo_file: Path, use: Callable[[Driver], None]
) -> None:
    """Use them, and wait until there are no more than before."""
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.wait_exact()
    before = models.alive
    use(driver)
    driver.wait(lambda: models.alive == before)


@pytest.mark.parametrize("use", [measure, compare_with_reference])
@pytest.mark.parametrize("models", [Counting()])
def test_the_models_of_what_is_no_longer_measured_go(
    driver: Driver, models: Counting, photo_file: Path, use: Callable[[Driver], None]
) -> None:
    models_come_and_go(driver, models, photo_file, use)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads don't keep models for what may be asked next."""
    monkeypatch.setattr(ModelWorker, "idle_timeout", 0.0)


def keep_measuring(driver: Driver) -> None:
    measure(driver)
    driver.window.commands.action("agreement").trigger()


@pytest.mark.parametrize("use", [explain, keep_measuring])
@pytest.mark.parametrize("models", [Counting()])
def test_the_models_of_a_thread_that_nobody_asks_go(
    impatient: None,
    driver: Driver,
    models: Counting,
    photo_file: Path,
    use: Callable[[Driver], None],
) -> None:
    models_come_and_go(driver, models, photo_file, use)
    driver.window.view.zoom_to(4.0)  # what is on the screen is rendered as before
    driver.wait_exact()


def test_a_thread_for_another_device_leaves_with_its_memory(
    driver: Driver, photo_file: Path
) -> None:
    window = driver.window
    driver.open(photo_file)
    driver.wait_exact()
    window.bar.device_chosen.emit("cpu")
    driver.wait_exact()
    driver.wait(lambda: len(window.findChildren(ViewWorker)) == 1)


def test_what_threads_have_encoded_is_under_one_budget_and_goes_with_the_photo(
    driver: Driver, photo_file: Path, tmp_path: Path
) -> None:
    cache = driver.window.rendering.resources.cache
    driver.open(photo_file)
    driver.wait_exact()
    of_the_view = cache.nbytes
    assert of_the_view > 0
    keep_measuring(driver)
    look_at_export(driver)
    driver.wait(lambda: cache.nbytes > of_the_view)
    other = tmp_path / "other.png"
    Image.fromarray(noise(8, 8).pixels).save(other)
    driver.open(other)
    driver.wait_exact()
    driver.wait(lambda: cache.nbytes < of_the_view)


def choose_another_device(window: MainWindow) -> None:
    window.bar.device_chosen.emit("cpu")


def close(window: MainWindow) -> None:
    window.close()


@pytest.mark.parametrize("act", [choose_another_device, close])
def test_the_window_does_not_wait_for_a_model_that_is_being_loaded(
    qtbot: QtBot, settings: Settings, photo_file: Path, act: Callable[[MainWindow], None]
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
    act(window)
    waited = models.loaded.is_set()
    models.go_on.set()
    assert not waited
    window.close()
    application = QApplication.instance()
    assert application is not None
    driver.wait(lambda: not application.findChildren(ViewWorker))
