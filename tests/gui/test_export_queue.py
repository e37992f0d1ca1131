"""The export queue, its panel, notifications, and closing the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from driver import Driver, SlowModels, TinyModels
from PIL import Image
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot
from threads import running_threads
from tiny import noise

from leafscope.core.export import ExportJob, ExportPlan, plan_export
from leafscope.core.geometry import Box
from leafscope.core.methods import Method
from leafscope.core.photo import Photo
from leafscope.gui.app.settings import LastFormat, Settings
from leafscope.gui.export.export_controller import ExportNotifier, TrayMessage
from leafscope.gui.export.export_queue import ExportQueue, ExportState, QueuedExport
from leafscope.gui.export.exports_panel import ExportRow, ExportsPanel
from leafscope.gui.export.workers import ExportWorker
from leafscope.gui.rendering.render_worker import RenderResources
from leafscope.gui.style.message_bar import MessageBar

SLOW_SCALE = 8.0  # at which an export takes long enough to be interrupted


def plan(
    path: Path,
    scale: float = 2.0,
    photo: Photo | None = None,
    method: str = "bicubic",
    **changes: object,
) -> ExportPlan:
    job = ExportJob(path, scale=scale, method=Method(method), device="cpu", overwrite=False)
    return plan_export(replace(job, **changes), photo or noise(40, 30))  # type: ignore[arg-type]


def slow_plan(path: Path) -> ExportPlan:
    return plan(path, SLOW_SCALE, noise(400, 400))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[ExportQueue]:
    queue = ExportQueue(RenderResources(TinyModels()))
    yield queue
    queue.stop()


def states(queue: ExportQueue) -> list[ExportState]:
    return [export.state for export in queue.exports]


def wait_until_finished(queue: ExportQueue, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not queue.busy)


def wait_for_progress(queue: ExportQueue, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(0 < export.progress < 1 for export in queue.exports))


# The queue


def test_exports_are_written_in_order(queue: ExportQueue, qtbot: QtBot, folder: Path) -> None:
    written: list[str] = []
    running_counts: list[int] = []
    queue.written.connect(lambda export: written.append(export.path.name))
    queue.changed.connect(lambda: running_counts.append(states(queue).count(ExportState.RUNNING)))
    names = ["one.png", "two.jpg", "three.tif"]
    for name in names:
        queue.add(plan(folder / name))
    assert states(queue) == [ExportState.RUNNING, ExportState.WAITING, ExportState.WAITING]
    wait_until_finished(queue, qtbot)
    assert written == names
    assert max(running_counts) == 1
    assert states(queue) == [ExportState.DONE] * 3
    for name in names:
        with Image.open(folder / name) as image:
            assert image.size == (80, 60)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_a_missing_device_falls_back(queue: ExportQueue, qtbot: QtBot, folder: Path) -> None:
    queue.add(plan(folder / "one.png", device="cuda"))
    wait_until_finished(queue, qtbot)
    assert states(queue) == [ExportState.DONE]


def test_each_export_uses_its_own_photo(queue: ExportQueue, qtbot: QtBot, folder: Path) -> None:
    photos = [noise(40, 30, seed) for seed in (1, 2)]
    for number, photo in enumerate(photos):
        queue.add(plan(folder / f"{number}.png", 1.0, photo))
    wait_until_finished(queue, qtbot)
    for number, photo in enumerate(photos):
        with Image.open(folder / f"{number}.png") as image:
            assert image.tobytes() == photo.pixels.tobytes()


def test_an_export_can_be_paused_and_resumed(
    queue: ExportQueue, qtbot: QtBot, folder: Path
) -> None:
    number = queue.add(slow_plan(folder / "long.png"))
    queue.add(plan(folder / "next.png"))
    wait_for_progress(queue, qtbot)
    queue.set_paused(number, True)
    assert states(queue) == [ExportState.PAUSED, ExportState.WAITING]
    assert list(folder.iterdir()) == []
    queue.set_paused(number, False)
    assert states(queue) == [ExportState.RUNNING, ExportState.WAITING]
    wait_until_finished(queue, qtbot)
    assert states(queue) == [ExportState.DONE, ExportState.DONE]


def test_only_the_running_export_can_be_paused(
    queue: ExportQueue, qtbot: QtBot, folder: Path
) -> None:
    ended = queue.add(plan(folder / "ended.png"))
    wait_until_finished(queue, qtbot)
    queue.add(slow_plan(folder / "long.png"))
    waiting = queue.add(plan(folder / "waiting.png"))
    for number in (ended, waiting):
        queue.set_paused(number, True)
    assert states(queue) == [ExportState.DONE, ExportState.RUNNING, ExportState.WAITING]


@pytest.mark.parametrize("paused", [False, True])
def test_cancelling_leaves_nothing_and_starts_the_next(
    queue: ExportQueue, qtbot: QtBot, folder: Path, paused: bool
) -> None:
    number = queue.add(slow_plan(folder / "never.png"))
    queue.add(plan(folder / "next.png"))
    wait_for_progress(queue, qtbot)
    queue.set_paused(number, paused)
    queue.cancel(number)
    wait_until_finished(queue, qtbot)
    assert states(queue) == [ExportState.CANCELLED, ExportState.DONE]
    assert [path.name for path in folder.iterdir()] == ["next.png"]


def test_a_cancelled_waiting_export_never_starts(
    queue: ExportQueue, qtbot: QtBot, folder: Path
) -> None:
    first = queue.add(plan(folder / "at once.png"))
    waiting = queue.add(plan(folder / "waiting.png"))
    queue.add(plan(folder / "last.png"))
    queue.cancel(waiting)
    queue.cancel(first)
    wait_until_finished(queue, qtbot)
    assert states(queue)[1:] == [ExportState.CANCELLED, ExportState.DONE]
    assert not (folder / "waiting.png").exists()


def test_stopping_does_not_wait_for_a_model(qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
    models = SlowModels()
    queue = ExportQueue(RenderResources(models))
    queue.add(plan(folder / "never.png", method="spectral"))
    qtbot.waitUntil(models.loading.is_set)
    queue.stop()
    assert not models.loaded.is_set()
    assert states(queue) == [ExportState.CANCELLED]
    models.go_on.set()
    qtbot.waitUntil(lambda: not qapp.findChildren(ExportWorker))
    assert list(folder.iterdir()) == []


def test_a_failed_export_does_not_stop_the_next(
    queue: ExportQueue, qtbot: QtBot, folder: Path
) -> None:
    missing = folder / "gone"
    missing.mkdir()
    number = queue.add(slow_plan(folder / "first.png"))
    queue.set_paused(number, True)
    queue.add(plan(missing / "second.png"))
    queue.add(plan(folder / "third.png"))
    missing.rmdir()
    queue.set_paused(number, False)
    failed: list[QueuedExport] = []
    queue.failed.connect(failed.append)
    wait_until_finished(queue, qtbot)
    assert states(queue) == [ExportState.DONE, ExportState.FAILED, ExportState.DONE]
    assert [export.path for export in failed] == [missing / "second.png"]
    assert failed[0].error.endswith(".")


def test_a_file_created_meanwhile_is_not_replaced(
    queue: ExportQueue, qtbot: QtBot, folder: Path
) -> None:
    first = queue.add(slow_plan(folder / "first.png"))
    wait_for_progress(queue, qtbot)
    queue.set_paused(first, True)
    for name, overwrite in (("kept.png", False), ("agreed.png", True)):
        queue.add(plan(folder / name, overwrite=overwrite))
        (folder / name).write_bytes(b"another's")
    queue.cancel(first)
    wait_until_finished(queue, qtbot)
    assert states(queue)[1:] == [ExportState.FAILED, ExportState.DONE]
    assert (folder / "kept.png").read_bytes() == b"another's"
    assert "was not replaced" in queue.exports[1].error
    with Image.open(folder / "agreed.png") as image:
        assert image.size == (80, 60)


def test_files_are_pending_until_they_are_written(
    queue: ExportQueue, qtbot: QtBot, folder: Path
) -> None:
    queue.add(plan(folder / "one.png"))
    second = queue.add(plan(folder / "two.png"))
    assert queue.pending_paths == {folder / "one.png", folder / "two.png"}
    queue.cancel(second)
    assert queue.pending_paths == {folder / "one.png"}
    wait_until_finished(queue, qtbot)
    assert queue.pending_paths == frozenset()


def test_stopping_cancels_all_and_stops_the_thread(
    queue: ExportQueue, qapp: QApplication, qtbot: QtBot, folder: Path
) -> None:
    queue.add(slow_plan(folder / "one.png"))
    queue.add(plan(folder / "two.png"))
    wait_for_progress(queue, qtbot)
    queue.stop()
    assert states(queue) == [ExportState.CANCELLED, ExportState.CANCELLED]
    qtbot.waitUntil(lambda: not qapp.findChildren(ExportWorker))
    assert list(folder.iterdir()) == []


def test_the_thread_stops_when_all_are_finished(
    queue: ExportQueue, qapp: QApplication, qtbot: QtBot, folder: Path
) -> None:
    for name in ("one.png", "two.png"):
        queue.add(plan(folder / name))
        wait_until_finished(queue, qtbot)
        qtbot.waitUntil(lambda: not qapp.findChildren(ExportWorker))


# The panel


class Desktop(QObject):
    """Replaces the desktop's handler for files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "open")  # type: ignore[arg-type]
    yield desktop
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def panel(queue: ExportQueue, qtbot: QtBot) -> ExportsPanel:
    panel = ExportsPanel(queue)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def visible(row: ExportRow) -> set[str]:
    names = ("bar", "pause", "cancel", "open", "folder")
    return {name for name in names if getattr(row, name).isVisibleTo(row)}


def test_an_empty_panel_shows_a_hint(panel: ExportsPanel) -> None:
    assert panel.hint.isVisible()
    assert not panel.clear.isVisible()
    assert panel.rows == []


def test_rows_show_state_and_progress(
    queue: ExportQueue, panel: ExportsPanel, qtbot: QtBot, folder: Path
) -> None:
    queue.add(slow_plan(folder / "first.png"))
    queue.add(plan(folder / "second.png"))
    first, second = panel.rows
    assert [row.name.text() for row in panel.rows] == ["first.png", "second.png"]
    assert visible(first) == {"bar", "pause", "cancel"}
    assert (visible(second), second.status.text()) == ({"cancel"}, "Waiting")
    qtbot.waitUntil(lambda: "left" in first.status.text())
    assert 0 < first.bar.value() < first.bar.maximum()
    wait_until_finished(queue, qtbot)
    for row in (first, second):
        assert (visible(row), row.status.text()) == ({"open", "folder"}, "Saved")


def test_a_row_pauses_and_resumes(
    queue: ExportQueue, panel: ExportsPanel, qtbot: QtBot, folder: Path
) -> None:
    queue.add(slow_plan(folder / "long.png"))
    (row,) = panel.rows
    wait_for_progress(queue, qtbot)
    click(row.pause)
    assert row.status.text().startswith("Paused at ")
    assert "left" not in row.status.text()
    assert row.pause.accessibleName() == "Resume long.png"
    click(row.pause)
    assert row.pause.accessibleName() == "Pause long.png"
    wait_until_finished(queue, qtbot)


def test_rows_cancel(queue: ExportQueue, panel: ExportsPanel, qtbot: QtBot, folder: Path) -> None:
    queue.add(slow_plan(folder / "long.png"))
    queue.add(plan(folder / "waiting.png"))
    long, waiting = panel.rows
    click(waiting.cancel)
    assert waiting.status.text() == "Cancelled"
    wait_for_progress(queue, qtbot)
    click(long.cancel)
    assert long.status.text() == "Cancelling…"
    assert not long.pause.isEnabled()
    wait_until_finished(queue, qtbot)
    assert long.status.text() == "Cancelled"
    assert visible(long) == visible(waiting) == set()
    assert list(folder.iterdir()) == []


def test_a_row_shows_the_error(
    queue: ExportQueue, panel: ExportsPanel, qtbot: QtBot, folder: Path
) -> None:
    queue.add(plan(folder / "missing" / "a.png"))
    wait_until_finished(queue, qtbot)
    (row,) = panel.rows
    assert row.status.text() == queue.exports[0].error != ""
    assert visible(row) == set()


def test_a_row_opens_the_file_and_its_folder(
    queue: ExportQueue, panel: ExportsPanel, qtbot: QtBot, folder: Path, desktop: Desktop
) -> None:
    file = folder / "é %20#.png"
    queue.add(plan(file))
    wait_until_finished(queue, qtbot)
    (row,) = panel.rows
    click(row.open)
    click(row.folder)
    assert desktop.opened == [file, folder]


def test_clearing_the_list_keeps_unfinished_exports(
    queue: ExportQueue, panel: ExportsPanel, qtbot: QtBot, folder: Path
) -> None:
    queue.add(plan(folder / "done.png"))
    queue.add(slow_plan(folder / "long.png"))
    qtbot.waitUntil(lambda: states(queue) == [ExportState.DONE, ExportState.RUNNING])
    click(panel.clear)
    assert [row.name.text() for row in panel.rows] == ["long.png"]
    assert not panel.clear.isVisible()
    assert (folder / "done.png").exists()
    wait_until_finished(queue, qtbot)
    click(panel.clear)
    assert panel.rows == []
    assert panel.hint.isVisible()


def test_tab_reaches_every_button_in_order(
    queue: ExportQueue, panel: ExportsPanel, qtbot: QtBot, folder: Path
) -> None:
    queue.add(plan(folder / "a.png"))
    queue.add(plan(folder / "b.png"))
    wait_until_finished(queue, qtbot)
    queue.add(slow_plan(folder / "c.png"))
    first, second, third = panel.rows
    expected: list[QWidget] = [first.open, first.folder, second.open, second.folder]
    expected += [third.pause, third.cancel, panel.clear]
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    qtbot.waitUntil(third.pause.isVisible)
    expected[0].setFocus()
    for button in expected:
        assert QApplication.focusWidget() is button
        assert button.accessibleName() or button is panel.clear
        QTest.keyClick(button, Qt.Key.Key_Tab)


def test_the_focus_does_not_move_to_the_next_cancel_button(
    queue: ExportQueue, panel: ExportsPanel, qtbot: QtBot, folder: Path
) -> None:
    for name in ("a.png", "b.png"):
        queue.add(slow_plan(folder / name))
    first, second = panel.rows
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    qtbot.waitUntil(lambda: first.cancel.isVisible() and second.cancel.isVisible())
    first.cancel.setFocus()
    QTest.keyClick(first.cancel, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is panel
    qtbot.waitUntil(second.pause.isVisible)
    assert QApplication.focusWidget() is panel


# Notifications


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(600, 300)
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("active", [True, False])
def test_the_summary_offers_the_folder(
    queue: ExportQueue,
    qtbot: QtBot,
    window: QWidget,
    folder: Path,
    desktop: Desktop,
    active: bool,
) -> None:
    announced: list[str] = []
    bar = MessageBar(window)
    ExportNotifier(queue, bar, window, announced.append)
    if active:
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    queue.add(plan(folder / "a.png"))
    with qtbot.waitSignal(queue.all_finished):
        pass
    assert bar.text == "Saved a.png."
    assert announced == ([] if active else ["Saved a.png."])
    bar.button.click()
    assert desktop.opened == [folder]


def test_messages_about_exports_are_for_a_hidden_panel(driver: Driver, photo_file: Path) -> None:
    window = driver.window
    driver.open(photo_file)
    controller, bar, folder = window.export_controller, window.message_bar, photo_file.parent
    controller.add(plan(folder / "a.png"))
    driver.wait(lambda: not controller.queue.busy)
    assert controller.panel.isVisible()
    assert bar.text == ""
    window.commands.action("exports").trigger()
    controller.queue.add(plan(folder / "b.png"))
    driver.wait(lambda: bar.text == "Saved b.png.")


def test_the_summary_counts_exports_and_quotes_errors(
    queue: ExportQueue, qtbot: QtBot, window: QWidget, folder: Path
) -> None:
    bar = MessageBar(window)
    ExportNotifier(queue, bar, window, print)
    for names, message in (
        (("a.png", "b.png"), "Saved 2 exports."),
        (("c.png", "missing/d.png", "e.png"), "Saved 2 of 3 exports. "),
        (("missing/f.png", "missing/g.png"), "2 exports failed. "),
    ):
        for name in names:
            queue.add(plan(folder / name))
        with qtbot.waitSignal(queue.all_finished):
            pass
        assert bar.text.startswith(message)
        assert bar.text.endswith(".")
        assert bar.button.isVisibleTo(bar) == ("Saved" in message)


def test_cancelled_exports_are_not_reported(
    queue: ExportQueue, qtbot: QtBot, window: QWidget, folder: Path
) -> None:
    bar = MessageBar(window)
    ExportNotifier(queue, bar, window, print)
    number = queue.add(slow_plan(folder / "a.png"))
    wait_for_progress(queue, qtbot)
    queue.cancel(number)
    with qtbot.waitSignal(queue.all_finished):
        pass
    assert bar.text == ""


@pytest.mark.qt_log_ignore("QSystemTrayIcon", "systemTrayWindowChanged")  # no tray in tests
def test_clicking_the_tray_message_raises_the_window(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *words: shown.append(words[2]))
    TrayMessage(window).show_message("Saved a.png.")
    assert shown == ["Saved a.png."]
    (icon,) = window.findChildren(QSystemTrayIcon)
    assert icon.isVisible()
    window.showMinimized()
    icon.messageClicked.emit()
    assert not window.isMinimized()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: not icon.isVisible())


def test_the_next_message_has_no_button(window: QWidget) -> None:
    bar = MessageBar(window)
    bar.show_message("One.", ("Do", lambda: None))
    bar.show_message("Another.")
    assert not bar.button.isVisibleTo(bar)


# The window


def export(driver: Driver, path: Path, columns: int | None = None) -> None:
    """Export the view through the dialog."""
    dialog = driver.window.export_dialog()
    assert dialog is not None
    dialog.path.setText(str(path))
    if columns:
        dialog.size_fields.columns.setValue(columns)
    dialog.open()
    click(dialog.start)
    assert not dialog.isVisible()


def test_exports_continue_while_another_photo_is_opened(
    driver: Driver, photo_file: Path, tmp_path: Path, folder: Path
) -> None:
    other = tmp_path / "other.png"
    Image.fromarray(noise(80, 60, seed=5).pixels).save(other)
    driver.open(photo_file)
    driver.window.comparison.set_method("bicubic")
    export(driver, folder / "first.png", 3000)
    assert driver.window.export_controller.panel.isVisible()
    driver.open(other)
    export(driver, folder / "second.png", 160)
    driver.wait(lambda: not driver.window.export_controller.queue.busy)
    with Image.open(folder / "first.png") as image:
        assert image.size == (3000, 2250)
    with Image.open(folder / "second.png") as image:
        assert image.size == (160, 120)


def test_default_names_avoid_pending_files(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(4.0)  # the scale that fits changes with the panels
    driver.wait(lambda: driver.window.view.is_at_rest)
    first = driver.window.export_dialog()
    assert first is not None
    suggested = first.job.path
    first.size_fields.columns.setValue(3000)
    first.path.setText(str(suggested))
    first.open()
    click(first.start)
    second = driver.window.export_dialog()
    assert second is not None
    assert second.job.path == suggested.with_stem(f"{suggested.stem}-2")
    driver.window.export_controller.queue.stop()


def test_the_last_aspect_ratio_is_remembered(
    driver: Driver, photo_file: Path, settings: Settings, folder: Path
) -> None:
    driver.open(photo_file)
    driver.window.canvas.region.set_region(Box(10, 10, 40, 20))
    export(driver, folder / "a.png")
    assert settings.last_aspect is not None
    assert (settings.last_aspect.width, settings.last_aspect.height) == (40, 20)
    driver.wait(lambda: not driver.window.export_controller.queue.busy)


def test_the_last_format_is_remembered(
    driver: Driver, photo_file: Path, settings: Settings, folder: Path
) -> None:
    driver.open(photo_file)
    dialog = driver.window.export_dialog()
    assert dialog is not None
    dialog.path.setText(str(folder / "a.jpg"))
    dialog.format.quality.setValue(70)
    dialog.open()
    click(dialog.start)
    driver.wait(lambda: not driver.window.export_controller.queue.busy)
    next_dialog = driver.window.export_dialog()
    assert next_dialog is not None
    assert next_dialog.job.path.suffix == ".jpg"
    assert next_dialog.job.encoding.quality == 70
    next_dialog.reject()


@pytest.mark.parametrize("invalid", ["", ".exe:80", ".jpg:0", ".jpg:x", ":", ".jpg:²"])
def test_an_invalid_stored_format_falls_back(invalid: str) -> None:
    assert LastFormat.from_text(invalid) == LastFormat()
    assert LastFormat.from_text(LastFormat(".webp", 55).to_text()) == LastFormat(".webp", 55)


def close_during_two_exports(driver: Driver, photo_file: Path, folder: Path) -> QMessageBox:
    """Close the window during two exports and return the question."""
    driver.open(photo_file)
    for name in ("a.png", "b.png"):
        export(driver, folder / name, 4000)
    assert not driver.window.close()
    question = driver.window.export_controller.question
    assert question is not None
    return question


def test_closing_asks_while_exports_are_unfinished(
    driver: Driver, qapp: QApplication, photo_file: Path, folder: Path
) -> None:
    window, export_controller = driver.window, driver.window.export_controller
    question = close_during_two_exports(driver, photo_file, folder)
    assert question.text() == "2 exports aren't finished. Quit anyway?"
    keep = question.defaultButton()
    assert isinstance(keep, QPushButton)
    assert keep.text() == "Keep exporting"
    click(keep)
    assert window.isVisible()
    assert export_controller.queue.busy
    assert not window.close()
    assert export_controller.question is not None
    quit_button = next(
        b for b in export_controller.question.buttons() if b.text() == "Quit and cancel exports"
    )
    click(quit_button)
    assert not window.isVisible()
    driver.wait(lambda: not running_threads())
    driver.wait(lambda: not qapp.findChildren(ExportWorker))
    assert list(folder.iterdir()) == []


def test_the_question_follows_the_queue_and_closes_itself(
    driver: Driver, photo_file: Path, folder: Path
) -> None:
    window, export_controller = driver.window, driver.window.export_controller
    question = close_during_two_exports(driver, photo_file, folder)
    first, second = export_controller.queue.exports
    export_controller.queue.cancel(second.number)
    assert question.text() == "An export isn't finished. Quit anyway?"
    export_controller.queue.cancel(first.number)
    driver.wait(lambda: not export_controller.queue.busy)
    assert not question.isVisible()
    assert window.isVisible()


def test_closing_does_not_ask_when_all_is_written(
    driver: Driver, photo_file: Path, folder: Path
) -> None:
    driver.open(photo_file)
    export(driver, folder / "a.png", 100)
    driver.wait(lambda: not driver.window.export_controller.queue.busy)
    assert driver.window.close()
    assert (folder / "a.png").exists()
