"""The main window: opening, zooming, comparing, exporting, and error messages."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from driver import Driver, NoModels, TinyModels
from frame_pixels import frame_rgb
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from threads import running_threads

from leafscope.core.engine import Renderer
from leafscope.core.geometry import Box
from leafscope.core.methods import Method
from leafscope.core.photo import open_photo
from leafscope.core.resample import Interpolation, quantise
from leafscope.gui.app.settings import Settings
from leafscope.gui.rendering import qimage
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.viewing import navigation
from leafscope.gui.window.main_window import MainWindow


def shown(driver: Driver, method: str) -> NDArray[np.uint8]:
    viewport = driver.window.view.viewport
    assert viewport is not None
    frame = driver.window.session.store.exact_frame(Method(method), viewport)
    assert frame is not None
    return np.array(frame_rgb(frame))


def rendered(driver: Driver, path: Path, name: str) -> NDArray[np.uint8]:
    photo, viewport = open_photo(path), driver.window.view.viewport
    assert viewport is not None
    method = Interpolation(name) if name == "bicubic" else TinyModels().load(name)
    return quantise(Renderer(photo, method).render(viewport.visible_grid(photo.size)[2]))


def press(driver: Driver, key: Qt.Key) -> None:
    QTest.keyClick(driver.window.canvas, key)


def test_the_slider_renders_the_model_at_its_exact_scale(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    for position in (700, 1400):
        driver.window.zoom_bar.slider.setValue(position)
        driver.wait_exact()
        picture = shown(driver, "spectral")
        assert np.abs(picture.astype(int) - rendered(driver, photo_file, "spectral")).max() <= 1
    viewport = driver.window.view.viewport
    assert viewport is not None
    assert viewport.scale > 4


def test_the_canvas_paints_the_rendered_frame(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(7.3)
    driver.wait_exact()
    driver.wait(lambda: not driver.window.session.store.is_fading)
    painted = qimage.to_rgb(driver.window.canvas.grab().toImage())
    assert np.array_equal(painted, shown(driver, "spectral"))


def test_split_shows_bicubic_left_and_the_model_right(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(6.0)
    press(driver, Qt.Key.Key_Backslash)
    assert driver.window.comparison.state.mode is CompareMode.SPLIT
    driver.window.comparison.set_divider(0.25)
    driver.wait_exact()
    driver.wait(lambda: not driver.window.session.store.is_fading)
    painted = qimage.to_rgb(driver.window.canvas.grab().toImage())
    column = painted.shape[1] // 4
    left, right = shown(driver, "bicubic"), shown(driver, "spectral")
    above = slice(0, 100)  # of the labels and the divider's knob
    assert np.array_equal(painted[above, : column - 20], left[above, : column - 20])
    assert np.array_equal(painted[above, column + 20 :], right[above, column + 20 :])
    assert np.abs(left.astype(int) - rendered(driver, photo_file, "bicubic")).max() <= 1


def test_side_by_side_shows_the_same_view_in_both_panes(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(6.0)
    driver.window.bar.compare.setCurrentIndex(
        driver.window.bar.compare.findData(CompareMode.SIDE_BY_SIDE)
    )
    driver.wait_exact()
    assert shown(driver, "bicubic").shape == shown(driver, "spectral").shape
    viewport = driver.window.view.viewport
    assert viewport is not None
    assert viewport.width == driver.window.canvas.device_size.width // 2 - 1


def test_space_held_shows_bicubic(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    press(driver, Qt.Key.Key_4)
    QTest.keyPress(driver.window.canvas, Qt.Key.Key_Space)
    driver.wait_exact()
    pane_layout = driver.window.comparison.pane_layout(driver.window.canvas.device_size)
    assert pane_layout.methods == (Method("bicubic"),)
    QTest.keyRelease(driver.window.canvas, Qt.Key.Key_Space)
    pane_layout = driver.window.comparison.pane_layout(driver.window.canvas.device_size)
    assert pane_layout.methods == (Method("spectral"),)


@pytest.mark.parametrize(
    ("key", "scale"),
    [(Qt.Key.Key_1, 1.0), (Qt.Key.Key_3, 3.0), (Qt.Key.Key_9, 9.0), (Qt.Key.Key_Plus, 2**0.25)],
)
def test_number_and_plus_keys_zoom(
    driver: Driver, photo_file: Path, key: Qt.Key, scale: float
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(1.0)
    press(driver, key)
    viewport = driver.window.view.viewport
    assert viewport is not None
    assert viewport.scale == pytest.approx(scale)
    press(driver, Qt.Key.Key_0)
    assert driver.window.view.viewport is not None
    assert driver.window.view.viewport.scale == driver.window.view.fit_scale


def test_the_wheel_zooms_at_the_pointer(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(5.0)
    canvas, at = driver.window.canvas, QPointF(123, 77)
    before = driver.window.view.viewport
    assert before is not None
    wheel = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, wheel)
    after = driver.window.view.viewport
    assert after is not None
    assert after.scale > before.scale
    one, other = navigation.to_source(before, 123, 77), navigation.to_source(after, 123, 77)
    assert np.hypot(one[0] - other[0], one[1] - other[1]) <= 1 / before.scale


def test_dragging_pans(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(8.0)
    before = driver.window.view.viewport
    canvas = driver.window.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(160, 184))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(160, 184))
    after = driver.window.view.viewport
    assert before is not None
    assert after is not None
    assert after.left - before.left == pytest.approx(5.0)
    assert after.top - before.top == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("text", "scale"), [("3.7", 3.7), ("370%", 3.7), ("2,5x", 2.5), ("fit", None)]
)
def test_a_scale_can_be_typed(
    driver: Driver, photo_file: Path, text: str, scale: float | None
) -> None:
    driver.open(photo_file)
    press(driver, Qt.Key.Key_Z)
    field = driver.window.zoom_bar.field
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    viewport = driver.window.view.viewport
    assert viewport is not None
    assert viewport.scale == pytest.approx(scale or driver.window.view.fit_scale)


@pytest.mark.parametrize("text", ["abc", "1e9", "-3", "0", "nan"])
def test_an_invalid_scale_shows_an_error(driver: Driver, photo_file: Path, text: str) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    field = driver.window.zoom_bar.field
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert driver.window.message_bar.text.endswith(".")
    viewport = driver.window.view.viewport
    assert viewport is not None
    assert viewport.scale == 3.0


@pytest.mark.parametrize("content", [b"", b"no image", b"\x89PNG\r\n\x1a\n"])
def test_a_bad_file_shows_an_error_and_the_open_photo_stays(
    driver: Driver, photo_file: Path, tmp_path: Path, content: bytes
) -> None:
    driver.open(photo_file)
    bad = tmp_path / "bad.png"
    bad.write_bytes(content)
    driver.window.open_path(bad)
    driver.wait(lambda: driver.window.message_bar.text != "")
    assert "bad.png" in driver.window.message_bar.text
    assert driver.window.opened is not None
    assert driver.window.opened.path == photo_file


def drop(window: MainWindow, data: QMimeData) -> None:
    how = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, *how)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, *how))


def test_a_dropped_file_is_opened(driver: Driver, photo_file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_file))])
    drop(driver.window, data)
    driver.wait(lambda: driver.window.opened is not None)


@pytest.mark.parametrize("key", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_a_dropped_file_is_not_moved(
    driver: Driver, photo_file: Path, key: Qt.KeyboardModifier
) -> None:
    data, window = QMimeData(), driver.window
    data.setUrls([QUrl.fromLocalFile(str(photo_file))])
    offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    how = (offered, data, Qt.MouseButton.LeftButton, key)
    enter, drop = QDragEnterEvent(QPoint(50, 50), *how), QDropEvent(QPointF(50, 50), *how)
    for event in (enter, QDragMoveEvent(QPoint(60, 50), *how), drop):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction  # moved, it would be removed there
    driver.wait(lambda: window.opened is not None)


def test_a_drop_that_can_only_move_is_rejected(driver: Driver, photo_file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_file))])
    how = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.MoveAction, *how)
    QApplication.sendEvent(driver.window, enter)
    assert not enter.isAccepted()


def test_a_file_can_be_dropped_anywhere_on_the_window(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    assert [part for part in driver.window.findChildren(QWidget) if part.acceptDrops()] == []


@pytest.mark.parametrize("what", ["folder", "url", "text"])
def test_dropping_anything_else_shows_an_error(driver: Driver, tmp_path: Path, what: str) -> None:
    data = QMimeData()
    if what == "text":
        data.setText("hello")
    else:
        data.setUrls(
            {
                "folder": [QUrl.fromLocalFile(str(tmp_path))],  # without photos
                "url": [QUrl("https://example.org/a.png")],
            }[what]
        )
    drop(driver.window, data)
    driver.wait(lambda: driver.window.message_bar.text != "")
    assert driver.window.opened is None


def test_without_models_a_message_is_shown_and_bicubic_is_used(
    qtbot: QtBot, settings: Settings, photo_file: Path
) -> None:
    window = MainWindow(NoModels(), settings)
    qtbot.addWidget(window)
    window.show()
    driver = Driver(window, qtbot)
    driver.wait(lambda: window.message_bar.text != "")
    assert "install" in window.message_bar.text
    driver.open(photo_file)
    window.view.zoom_to(5.0)
    driver.wait_exact()
    assert window.comparison.state.method == "bicubic"
    window.close()


def test_a_damaged_model_shows_an_error(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    box = driver.window.bar.model
    box.setCurrentIndex(box.findData("damaged"))
    box.activated.emit(box.currentIndex())
    driver.wait(lambda: driver.window.message_bar.text == "The model damaged is damaged.")


def test_another_model_can_be_chosen_and_is_remembered(
    driver: Driver, photo_file: Path, settings: Settings
) -> None:
    driver.open(photo_file)
    box = driver.window.bar.model
    box.setCurrentIndex(box.findData("liif"))
    box.activated.emit(box.currentIndex())
    driver.window.view.zoom_to(3.3)
    driver.wait_exact()
    assert (
        np.abs(shown(driver, "liif").astype(int) - rendered(driver, photo_file, "liif")).max() <= 1
    )
    assert settings.model == "liif"


def test_the_exported_file_matches_the_view(
    driver: Driver, photo_file: Path, tmp_path: Path
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(4.7)
    driver.wait_exact()
    dialog = driver.window.export_dialog()
    assert dialog is not None
    dialog.path.setText(str(tmp_path / "out.png"))
    with driver.qtbot.waitSignal(driver.window.export_controller.queue.all_finished):
        dialog.start.click()
    saved = np.asarray(Image.open(tmp_path / "out.png").convert("RGB"))
    viewport = driver.window.view.viewport
    assert viewport is not None
    region = dialog.job.region
    assert region is not None
    start_x, start_y = viewport.start
    left = start_x - int(np.ceil(region.left * viewport.scale - 0.5))
    top = start_y - int(np.ceil(region.top * viewport.scale - 0.5))
    picture = shown(driver, "spectral")
    part = saved[top : top + picture.shape[0], left : left + picture.shape[1]]
    assert part.shape == picture.shape
    assert np.abs(part.astype(int) - picture).max() <= 1


def test_a_selected_region_is_exported_at_a_chosen_size(
    driver: Driver, photo_file: Path, tmp_path: Path
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(4.0)
    driver.window.commands.action("region").setChecked(True)
    canvas = driver.window.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.mouseMove(canvas, QPoint(160, 120))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(160, 120))
    dialog = driver.window.export_dialog()
    assert dialog is not None
    region = dialog.job.region
    assert isinstance(region, Box)
    assert abs(region.width - 30) <= 1
    assert abs(region.height - 20) <= 1
    dialog.size_fields.columns.setValue(100)
    dialog.path.setText(str(tmp_path / "region.webp"))
    with driver.qtbot.waitSignal(driver.window.export_controller.queue.all_finished):
        dialog.start.click()
    size = open_photo(tmp_path / "region.webp").size
    assert (size.width, size.height) == (100, dialog.size_fields.rows.value())


def test_an_impossible_export_shows_an_error_in_the_dialog(
    driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    dialog = driver.window.export_dialog()
    assert dialog is not None
    dialog.path.setText(str(photo_file))
    dialog.start.click()
    assert "the photo itself" in dialog.message.text()
    dialog.reject()


def test_closing_while_rendering_stops_all_threads(
    qtbot: QtBot, settings: Settings, photo_file: Path
) -> None:
    for scale in (1.5, 3.0, 6.0):
        window = MainWindow(TinyModels(), settings)
        qtbot.addWidget(window)
        window.show()
        driver = Driver(window, qtbot)
        driver.open(photo_file)
        dialog = window.export_dialog()
        assert dialog is not None
        dialog.open()
        window.view.zoom_to(scale)
        assert running_threads()
        assert window.close()
        driver.wait(lambda: not running_threads())


def test_the_debug_overlay_shows_blocks(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    QTest.keyClick(
        driver.window.canvas,
        Qt.Key.Key_D,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert driver.window.canvas.overlay.shown
    with driver.qtbot.waitSignal(driver.window.rendering.blocks_reported) as frame_added:
        pass
    (inspection,) = frame_added.args
    assert {note.box.width for note in inspection.blocks} <= {64, 56}


def test_the_window_can_shrink_to_nothing(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    for size in ((1, 1), (2000, 40), (500, 400)):
        driver.window.resize(*size)
        driver.window.view.zoom_to(5.0)
    driver.wait_exact()


def test_an_unavailable_device_shows_an_error(
    driver: Driver, photo_file: Path, settings: Settings
) -> None:
    driver.open(photo_file)
    box = driver.window.bar.device

    def choose(device: str) -> None:
        box.setCurrentIndex(box.findData(device))
        box.activated.emit(box.currentIndex())

    missing = "cuda" if sys.platform == "darwin" else "mps"
    choose(missing)
    driver.wait(lambda: missing in driver.window.message_bar.text)
    choose("cpu")
    driver.window.view.zoom_to(3.0)
    driver.wait_exact()
    assert driver.window.status.device.text() == "cpu"
    assert settings.device == "cpu"


def test_the_cache_budget_is_a_setting(settings: Settings) -> None:
    assert settings.memory is None
    settings.memory = 300 * 2**20
    assert settings.memory == 300 * 2**20


def on_the_screen(driver: Driver) -> tuple[float, int]:
    """Return the scale, and the position of the photo's upper edge in the window."""
    window = driver.window
    viewport = window.view.viewport
    assert viewport is not None
    return viewport.scale, window.canvas.mapTo(window, QPoint()).y() - viewport.start[1]


def test_the_photo_does_not_move_when_the_compare_options_appear(
    driver: Driver, photo_file: Path
) -> None:
    window = driver.window
    window.resize(700, 501)
    driver.open(photo_file)
    window.view.zoom_to(14.3)
    driver.wait_exact()
    height, there = window.canvas.height(), on_the_screen(driver)
    for mode in (CompareMode.SPLIT, CompareMode.SIDE_BY_SIDE, CompareMode.BLINK):
        window.comparison.set_mode(mode)
        driver.wait(lambda: window.canvas.height() < height)
        assert on_the_screen(driver) == there
    for mode in list(CompareMode)[1:]:
        window.comparison.set_mode(CompareMode.OFF)
        driver.wait(lambda: window.canvas.height() == height)
        assert on_the_screen(driver) == there
        window.comparison.set_mode(mode)
        driver.wait(lambda: window.canvas.height() < height)
