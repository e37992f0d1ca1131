"""Commands of the main window, by shortcut, from the palette and on the tool bar."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from leafscope.core.methods import Method
from leafscope.gui.commands.palette import CommandPalette
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.window.help_dialog import Help
from leafscope.gui.window.preferences import Preferences
from leafscope.gui.window.welcome import sample_path

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(driver: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(driver.window.canvas, key, modifiers)


def test_the_sample_photo_opens_and_is_listed_as_recent(driver: Driver) -> None:
    window = driver.window
    assert window.welcome.isVisible()
    assert not window.commands.action("export").isEnabled()
    window.commands.action("sample").trigger()
    driver.wait(lambda: window.opened is not None)
    assert not window.welcome.isVisible()
    assert window.commands.action("export").isEnabled()
    assert [path.name for path in window.settings.recent] == ["chelsea.png"]


def test_opening_the_sample_does_not_change_the_folder(driver: Driver, photo_file: Path) -> None:
    window = driver.window
    driver.open(photo_file)
    window.commands.action("sample").trigger()
    driver.wait(lambda: window.opened is not None and window.opened.path == sample_path())
    assert window.settings.folder == photo_file.parent


@pytest.mark.parametrize("mode", CompareMode)
def test_every_compare_mode_is_rendered(
    driver: Driver, photo_file: Path, mode: CompareMode
) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.window.bar.compare.setCurrentIndex(driver.window.bar.compare.findData(mode))
    driver.wait_exact()
    driver.wait(lambda: driver.window.status.message.text().endswith("Done"))


def test_shortcuts_change_the_comparison(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    press(driver, Qt.Key.Key_Backslash)
    assert driver.window.comparison.state.mode is CompareMode.SPLIT
    assert driver.window.bar.compare.currentData() is CompareMode.SPLIT
    comparison, size = driver.window.comparison, driver.window.canvas.device_size
    before = comparison.pane_layout(size).methods
    press(driver, Qt.Key.Key_S)
    assert comparison.pane_layout(size).methods == before[::-1]
    press(driver, Qt.Key.Key_D)
    assert comparison.state.mode is CompareMode.DIFFERENCE
    assert driver.window.commands.action("difference").isChecked()


def test_a_rendered_view_can_be_copied(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(4.0)
    driver.wait_exact()
    press(driver, Qt.Key.Key_C, CTRL)
    copied = QApplication.clipboard().image()
    viewport = driver.window.view.viewport
    assert viewport is not None
    frame = driver.window.session.store.exact_frame(Method("spectral"), viewport)
    assert frame is not None
    assert (copied.height(), copied.width()) == frame.pixels.shape


def test_commands_open_and_close_panels(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    navigator, model, inspector, exports, _ = driver.window.docks
    press(driver, Qt.Key.Key_M)
    assert navigator.isVisible()
    press(driver, Qt.Key.Key_M)
    assert not navigator.isVisible()
    driver.window.commands.action("model").trigger()
    driver.wait(lambda: "multiply-adds" in driver.window.model_panel.text())
    assert model.isVisible()
    press(driver, Qt.Key.Key_I)
    canvas = driver.window.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    driver.wait(lambda: driver.window.inspector_panel.result.isVisible())
    assert inspector.isVisible()
    driver.window.commands.action("exports").trigger()
    assert exports.isVisible()
    assert "Exports run here" in driver.window.export_controller.panel.hint.text()


@pytest.mark.parametrize("id_", ["model", "inspector", "exports"])
def test_a_panel_opens_wide_enough_for_its_text(driver: Driver, photo_file: Path, id_: str) -> None:
    window = driver.window
    window.resize(1100, 700)
    driver.open(photo_file)
    window.commands.action(id_).trigger()
    (dock,) = (dock for dock in window.docks if dock.objectName() == id_)
    width = 40 * window.fontMetrics().averageCharWidth()
    driver.wait(lambda: dock.width() >= width)


def test_commands_open_the_dialogs(driver: Driver) -> None:
    for id_, kind in (("help", Help), ("preferences", Preferences)):
        driver.window.commands.action(id_).trigger()
        dialog = driver.window.findChild(kind)
        assert isinstance(dialog, QDialog)
        assert dialog.isVisible()
        dialog.reject()


def test_the_palette_runs_the_typed_command(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    press(driver, Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    palette = driver.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    QTest.keyClicks(palette.search, "two by two")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert driver.window.comparison.state.mode is CompareMode.TWO_BY_TWO


def test_back_returns_to_the_previous_view(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    view = driver.window.view
    start = view.viewport
    driver.wait(lambda: view.is_at_rest)
    view.zoom_to(5.0)
    driver.wait(lambda: driver.window.commands.action("back").isEnabled())
    press(driver, Qt.Key.Key_Left, ALT)
    driver.wait(lambda: view.viewport == start)


def test_the_report_has_versions_and_no_photo_name(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.commands.action("report").trigger()
    text = QApplication.clipboard().text()
    assert "PySide6" in text
    assert photo_file.name not in text


def test_a_photo_of_another_instance_opens_in_this_window(driver: Driver, photo_file: Path) -> None:
    driver.window.open_from_other_instance((photo_file,))
    driver.wait(lambda: driver.window.opened is not None)
    assert driver.window.opened is not None
    assert driver.window.opened.path == photo_file
