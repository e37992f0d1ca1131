"""All states of the window, one after the other, for tests that inspect each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from driver import Driver
from PIL import Image
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from leafscope.core.export import ExportKind
from leafscope.gui.session.comparison import CompareMode

Scene = tuple[str, QWidget]  # its name and window

LONG_MESSAGE = (
    "A file with a very long name.png can't be opened: it may be damaged, or have another format "
    "than its suffix suggests."
)


def scenes(driver: Driver, photo: Path) -> Iterator[Scene]:
    """Yield one scene after the other; each ends when the next is requested."""
    yield "an empty window", driver.window
    driver.open(write_pages(photo.parent))
    yield "a photo of several pages", driver.window
    driver.open(photo)
    driver.window.view.zoom_to(5.0)
    yield from _comparison(driver)
    yield from _panels(driver)
    driver.window.message_bar.show_message(LONG_MESSAGE)
    yield "a message", driver.window
    driver.window.message_bar.hide()
    yield from _dialogs(driver)
    yield from _exports(driver)


def write_pages(folder: Path) -> Path:
    """Write a TIFF file with two pages."""
    path = folder / "pages.tif"
    images = [Image.new("RGB", (40, 30), colour) for colour in ("red", "lime")]
    images[0].save(path, save_all=True, append_images=images[1:])
    return path


def _comparison(driver: Driver) -> Iterator[Scene]:
    window = driver.window
    for mode in CompareMode:
        window.comparison.set_mode(mode)
        driver.wait_exact()
        yield f"comparison: {mode.value}", window
    window.comparison.set_mode(CompareMode.SPLIT)
    agreement = window.commands.action("agreement")
    agreement.trigger()
    driver.wait(lambda: "255" in window.legend.text)
    yield "the deviation", window
    agreement.trigger()
    window.comparison.set_mode(CompareMode.OFF)


def _panels(driver: Driver) -> Iterator[Scene]:
    window = driver.window
    for dock in window.docks:
        action = window.commands.action(dock.objectName())
        action.trigger()
        if dock.widget() is window.inspector_panel:
            window.inspector.explain_centre()
            driver.wait(window.inspector_panel.result.isVisible)
        if dock.widget() is window.model_panel:
            driver.wait(lambda: window.model_panel.facts.rowCount() > 0)
        yield f"panel: {dock.objectName()}", window
        action.trigger()


def _dialogs(driver: Driver) -> Iterator[Scene]:
    window = driver.window
    for id_ in ("palette", "preferences", "help", "bookmark"):
        before = window.findChildren(QDialog)
        window.commands.action(id_).trigger()
        (dialog,) = (found for found in window.findChildren(QDialog) if found not in before)
        yield f"dialog: {id_}", dialog
        for tabs in dialog.findChildren(QTabWidget):
            for page in range(1, tabs.count()):
                tabs.setCurrentIndex(page)
                yield f"dialog: {id_}, page {page + 1}", dialog
        dialog.reject()


def _exports(driver: Driver) -> Iterator[Scene]:
    window = driver.window
    dialog = window.export_dialog()
    assert dialog is not None
    dialog.open()
    for kind in ExportKind:
        dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
        for row in range(dialog.suffix.count()):
            dialog.suffix.setCurrentIndex(row)
            yield f"export: {kind.name}{dialog.suffix.currentData()}", dialog
    dialog.reject()
    for _ in range(2):
        dialog = window.export_dialog()
        assert dialog is not None
        dialog.start.click()
    driver.wait(lambda: not window.export_controller.queue.busy)
    yield "exports that have ended", window
