"""Worker threads: delivery of results, errors, and release of memory."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driver import Driver, SlowModels, TinyModels
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tiny import noise
from waiting import MAX_WAIT_S

from leafscope.core.errors import LeafscopeError
from leafscope.core.models import Model
from leafscope.core.photo import Photo
from leafscope.gui.app.settings import Settings
from leafscope.gui.export.export_dialog import ExportDialog
from leafscope.gui.rendering.render_worker import ModelWorker, ViewWorker
from leafscope.gui.rendering.worker import Mailbox, Worker
from leafscope.gui.viewing import navigation
from leafscope.gui.window.main_window import MainWindow


class Request:
    """A request that may hold a lot of memory."""


class CountingWorker(Worker[Request]):
    """Counts how often its thread was started."""

    def __init__(self) -> None:
        super().__init__()
        self.starts = 0

    def start(self) -> None:  # type: ignore[override]
        self.starts += 1
        super().start()

    def process(self, request: Request) -> None:
        assert isinstance(request, Request)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[CountingWorker]:
    worker = CountingWorker()
    yield worker
    worker.stop()


def test_a_request_is_released_after_processing(worker: CountingWorker, qtbot: QtBot) -> None:
    request = Request()
    kept = weakref.ref(request)
    worker.post(request)
    del request
    qtbot.waitUntil(lambda: kept() is None)
    assert worker.isRunning()


@pytest.mark.parametrize("posted_before", [False, True])
def test_a_stopped_worker_is_not_started_again(worker: CountingWorker, posted_before: bool) -> None:
    if posted_before:
        worker.post(Request())
    worker.stop()
    before = worker.starts
    worker.post(Request())
    assert worker.starts == before == posted_before


def test_requests_that_never_pause_lead_to_a_result_however_slow_the_machine_is() -> None:
    now = 0.0
    mailbox: Mailbox[int] = Mailbox(0.25, lambda: now)

    def runs_to_its_result(seconds: float) -> bool:
        """Take a request that needs some time, with a newer one every 0.1 s."""
        nonlocal now
        mailbox.put(0)
        mailbox.take()
        end = now + seconds
        while not mailbox.is_stale and now < end:
            now += 0.1
            mailbox.put(0)
        if now >= end:
            mailbox.record_result()
        return now >= end

    assert runs_to_its_result(0.2)
    assert not runs_to_its_result(0.9)
    assert any(runs_to_its_result(0.9) for _ in range(3))
    results = [runs_to_its_result(0.9) for _ in range(10)]
    assert sum(results) >= 5
    assert all(runs_to_its_result(0.1) for _ in range(3))
    assert not runs_to_its_result(2.0)  # the time goes back to 0.25 s after quick results


class ExpectedError(LeafscopeError):
    """An error with a message for the user."""


class UpperWorker(Worker[str]):
    """Returns its requests in upper case, or fails."""

    def __init__(self) -> None:
        super().__init__()
        self.may_prepare = threading.Event()
        self.processing = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()

    def prepare(self) -> None:
        if not self.may_prepare.is_set():
            raise OSError("not yet")

    def process(self, request: str) -> None:
        self.processing.set()
        self.go_on.wait(MAX_WAIT_S)
        if request == "expected":
            raise ExpectedError("There is {trouble}.", trouble="trouble")
        if request == "unexpected":
            raise ZeroDivisionError
        self.emit_result(request, request.upper())

    def unexpected_error_text(self, request: str) -> str:
        return f"Unexpected: {request}."


class SignalRecorder:
    """Records the results and errors of a worker in order."""

    def __init__(self, worker: UpperWorker) -> None:
        self.received: list[tuple[str, str]] = []
        worker.result_ready.connect(lambda *args: self.received.append(args))
        worker.failed.connect(lambda *args: self.received.append(args))

    def wait_for_more_than(self, count: int, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: len(self.received) > count)


@pytest.fixture
def upper(qtbot: QtBot) -> Iterator[UpperWorker]:
    upper = UpperWorker()
    yield upper
    upper.stop()


def test_a_request_leads_to_a_result_or_an_error_message(upper: UpperWorker, qtbot: QtBot) -> None:
    upper.may_prepare.set()
    recorder = SignalRecorder(upper)
    expected = [
        ("word", "WORD"),
        ("expected", "There is trouble."),
        ("unexpected", "Unexpected: unexpected."),
        ("word", "WORD"),
    ]
    for request, _ in expected:
        count = len(recorder.received)
        upper.post(request)
        recorder.wait_for_more_than(count, qtbot)
    assert recorder.received == expected


def test_a_failed_preparation_is_reported_and_repeated(upper: UpperWorker, qtbot: QtBot) -> None:
    recorder = SignalRecorder(upper)
    upper.post("word")
    qtbot.waitUntil(lambda: len(recorder.received) == 1)
    upper.may_prepare.set()
    upper.post("word")
    qtbot.waitUntil(lambda: len(recorder.received) == 2)
    assert recorder.received == [("word", "Unexpected: word."), ("word", "WORD")]


@pytest.mark.parametrize("first", ["old", "expected", "unexpected"])
@pytest.mark.parametrize("make_stale", [UpperWorker.post, UpperWorker.cancel])
def test_nothing_is_delivered_for_a_stale_request(
    upper: UpperWorker, qtbot: QtBot, first: str, make_stale: Callable[..., None]
) -> None:
    upper.may_prepare.set()
    upper.go_on.clear()
    recorder = SignalRecorder(upper)
    upper.post(first)
    qtbot.waitUntil(upper.processing.is_set)
    if make_stale is UpperWorker.cancel:
        upper.cancel()
    upper.go_on.set()
    upper.post("new")
    qtbot.waitUntil(lambda: bool(recorder.received))
    qtbot.wait(20)
    assert recorder.received == [("new", "NEW")]


def explain(driver: Driver) -> None:
    inspector = driver.window.inspector
    with driver.qtbot.waitSignal(inspector.pixel_explained):
        inspector.explain_centre()


def measure(driver: Driver) -> None:
    window, agreement = driver.window, driver.window.commands.action("agreement")

    def found() -> bool:
        viewport = window.view.viewport
        assert viewport is not None
        return (
            window.session.overlays.deviation_map(
                window.comparison.state.effective_method, viewport
            )
            is not None
        )

    agreement.trigger()
    driver.wait(found)
    agreement.trigger()


def preview_export(driver: Driver) -> None:
    driver.window.show_export()
    dialog = driver.window.findChild(ExportDialog)
    assert dialog is not None
    driver.wait(lambda: dialog.preview.up_to_date)
    dialog.reject()


def save_in_another_folder(folder: Path, photo: Photo) -> Path:
    """Save a photo where the open one isn't its neighbour, which would be kept for a step back."""
    path = folder / "elsewhere" / "other.png"
    path.parent.mkdir()
    Image.fromarray(photo.pixels).save(path)
    return path


@pytest.mark.parametrize("use", [explain, measure, preview_export])
def test_a_replaced_photo_is_released(
    driver: Driver, photo_file: Path, tmp_path: Path, use: Callable[[Driver], None]
) -> None:
    driver.open(photo_file)
    assert driver.window.opened is not None
    kept = weakref.ref(driver.window.opened.photo)
    driver.wait_exact()
    use(driver)
    driver.open(save_in_another_folder(tmp_path, noise(50, 40)))

    def is_released() -> bool:
        gc.collect()  # as the application's `CycleCollector` does
        return kept() is None

    driver.wait(is_released)


class CountingModels(TinyModels):
    """Counts the models that are in memory."""

    def __init__(self) -> None:
        self._loaded: list[weakref.ref[Model]] = []

    @property
    def alive(self) -> int:
        return sum(model() is not None for model in self._loaded)

    def load(self, name: str) -> Model:
        model = super().load(name)
        self._loaded.append(weakref.ref(model))
        return model


@pytest.mark.parametrize("models", [CountingModels()])
def test_a_closed_dialog_releases_its_models(
    driver: Driver, models: CountingModels, photo_file: Path
) -> None:
    driver.open(photo_file)
    driver.wait_exact()
    before = models.alive
    preview_export(driver)
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
            window.session.overlays.measurement(window.comparison.state.effective_method, box)
            is not None
        )

    window.measurements.set_reference(larger)
    driver.wait(found)
    window.measurements.set_reference(None)


def check_models_are_released(
    driver: Driver, models: CountingModels, photo_file: Path, use: Callable[[Driver], None]
) -> None:
    """Use models and wait until no more are in memory than before."""
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.wait_exact()
    before = models.alive
    use(driver)
    driver.wait(lambda: models.alive == before)


@pytest.mark.parametrize("use", [measure, compare_with_reference])
@pytest.mark.parametrize("models", [CountingModels()])
def test_ending_measurements_releases_their_models(
    driver: Driver, models: CountingModels, photo_file: Path, use: Callable[[Driver], None]
) -> None:
    check_models_are_released(driver, models, photo_file, use)


@pytest.fixture
def no_idle_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers release models as soon as they are idle."""
    monkeypatch.setattr(ModelWorker, "idle_timeout", 0.0)


def keep_measuring(driver: Driver) -> None:
    measure(driver)
    driver.window.commands.action("agreement").trigger()


@pytest.mark.parametrize("use", [explain, keep_measuring])
@pytest.mark.parametrize("models", [CountingModels()])
def test_idle_workers_release_their_models(
    no_idle_timeout: None,
    driver: Driver,
    models: CountingModels,
    photo_file: Path,
    use: Callable[[Driver], None],
) -> None:
    check_models_are_released(driver, models, photo_file, use)
    driver.window.view.zoom_to(4.0)  # the view is still rendered
    driver.wait_exact()


def test_changing_the_device_ends_the_old_worker(driver: Driver, photo_file: Path) -> None:
    window = driver.window
    driver.open(photo_file)
    driver.wait_exact()
    window.bar.device_chosen.emit("cpu")
    driver.wait_exact()
    driver.wait(lambda: len(window.findChildren(ViewWorker)) == 1)


def test_workers_share_one_block_cache_that_is_cleared_with_the_photo(
    driver: Driver, photo_file: Path, tmp_path: Path
) -> None:
    cache = driver.window.rendering.resources.cache
    driver.open(photo_file)
    driver.wait_exact()
    view_bytes = cache.nbytes
    assert view_bytes > 0
    keep_measuring(driver)
    preview_export(driver)
    driver.open(save_in_another_folder(tmp_path, noise(8, 8)))
    driver.wait_exact()
    driver.wait(lambda: cache.nbytes < view_bytes)


def choose_another_device(window: MainWindow) -> None:
    window.bar.device_chosen.emit("cpu")


def close(window: MainWindow) -> None:
    window.close()


@pytest.mark.parametrize("act", [choose_another_device, close])
def test_the_window_does_not_block_while_a_model_loads(
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
