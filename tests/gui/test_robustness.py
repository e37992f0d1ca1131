"""Extreme window sizes, and photos whose drive is removed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from scenes import write_pages

from leafscope.core.photo import open_photo
from leafscope.gui.export.export_queue import ExportState
from leafscope.gui.session.comparison import CompareMode

# Window sizes


@pytest.mark.parametrize("mode", CompareMode)
def test_every_compare_mode_survives_any_size(
    driver: Driver, photo_file: Path, mode: CompareMode
) -> None:
    window = driver.window
    driver.open(photo_file)
    window.comparison.set_mode(mode)
    for dock in window.docks:
        dock.show()
    for size in (QSize(0, 0), QSize(1, 1), QSize(1, 3000), QSize(3000, 1), QSize(700, 500)):
        window.resize(size)
        window.canvas.resize(size)  # the window's layout would give it more
        window.grab()
        window.view.zoom_to(5.0)
    driver.wait_exact()


def test_panels_survive_any_size(driver: Driver, photo_file: Path) -> None:
    window = driver.window
    driver.open(photo_file)
    for dock in window.docks:
        dock.show()
        dock.widget().resize(0, 0)
        dock.widget().grab()
        dock.widget().resize(1, 4000)
        dock.widget().grab()
    driver.wait_exact()


def test_a_huge_window_is_rendered(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.resize(2600, 1500)
    driver.window.view.fit()
    driver.wait_exact()
    assert driver.window.canvas.device_size.width == 2600


def test_a_minimized_window_is_restored(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(4.0)
    before = driver.window.view.viewport
    driver.window.showMinimized()
    driver.window.view.zoom_to(7.0)
    driver.window.showNormal()
    driver.window.view.zoom_to(4.0)
    driver.wait_exact()
    assert driver.window.view.viewport is not None
    assert before is not None
    assert driver.window.view.viewport.scale == before.scale


# Drops


# A removed drive


@pytest.fixture
def removed(driver: Driver, tmp_path: Path) -> Path:
    """An open photo with pages whose folder was deleted."""
    drive = tmp_path / "drive"
    drive.mkdir()
    driver.open(write_pages(drive))
    shutil.rmtree(drive)
    return drive / "pages.tif"


def test_the_open_photo_can_still_be_viewed(driver: Driver, removed: Path) -> None:
    driver.window.view.zoom_to(6.0)
    driver.wait_exact()
    driver.window.comparison.set_mode(CompareMode.SPLIT)
    driver.wait_exact()
    assert driver.window.message_bar.text == ""


def test_an_unreadable_page_shows_an_error_and_resets_the_field(
    driver: Driver, removed: Path
) -> None:
    window = driver.window
    window.bar.pages.field.setValue(2)
    driver.wait(lambda: window.message_bar.text != "")
    assert removed.name in window.message_bar.text
    assert window.message_bar.text.endswith(".")
    assert window.bar.pages.field.value() == 1
    assert window.opened is not None
    assert window.opened.photo.page == 0


def test_the_open_photo_can_still_be_exported(
    driver: Driver, removed: Path, tmp_path: Path
) -> None:
    window = driver.window
    dialog = window.export_dialog()
    assert dialog is not None
    assert not dialog.path.text().startswith(str(removed.parent))  # an existing folder
    dialog.path.setText(str(tmp_path / "saved.png"))
    dialog.start.click()
    driver.wait(lambda: not window.export_controller.queue.busy)
    assert [export.state for export in window.export_controller.queue.exports] == [ExportState.DONE]
    assert open_photo(tmp_path / "saved.png").size.width > 0


def test_an_inaccessible_folder_falls_back_to_the_home_folder(
    driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    driver.window.settings.folder = Path("/" + "x" * 300)  # raises an error, like a removed drive
    dialog = driver.window.export_dialog()
    assert dialog is not None
    assert dialog.job.path.parent == Path.home()
    dialog.reject()


def test_exporting_to_the_removed_drive_shows_an_error(driver: Driver, removed: Path) -> None:
    dialog = driver.window.export_dialog()
    assert dialog is not None
    dialog.path.setText(str(removed.with_name("saved.png")))
    dialog.start.click()
    assert dialog.message.text().endswith(".")
    assert not driver.window.export_controller.queue.busy
    dialog.reject()


def test_opening_the_recent_photo_shows_an_error(driver: Driver, removed: Path) -> None:
    window = driver.window
    window.recent.aboutToShow.emit()
    entry = next(action for action in window.recent.actions() if action.text() == removed.name)
    entry.trigger()
    driver.wait(lambda: window.message_bar.text != "")
    assert removed.name in window.message_bar.text
    assert window.opened is not None


def test_pasting_the_removed_path_shows_an_error(driver: Driver, removed: Path) -> None:
    QApplication.clipboard().setText(str(removed))
    driver.window.commands.action("paste").trigger()
    driver.wait(lambda: driver.window.message_bar.text != "")
    assert removed.name in driver.window.message_bar.text
