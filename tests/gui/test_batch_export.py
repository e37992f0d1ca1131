"""Export of several photos from the window, with presets."""

from __future__ import annotations

from pathlib import Path

import pytest
from driver import Driver
from PIL import Image
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot
from tiny import noise

from leafscope.core.export.presets import BUILT_IN, ExportSettings, load_presets, save_preset
from leafscope.core.export.sizing import OutputSize, Unit
from leafscope.core.geometry import Size
from leafscope.core.methods import Method
from leafscope.core.photo import open_photo
from leafscope.gui.export.batch_dialog import BatchDialog
from leafscope.gui.export.export_dialog import ExportDialog
from leafscope.gui.export.export_queue import ExportState, QueuedExport
from leafscope.gui.export.exports_panel import MAX_ROWS, choose_rows
from leafscope.gui.export.size_fields import AnySizeField

BICUBIC = ExportSettings(OutputSize(2.0), "png", method=Method("bicubic"))


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in (1, 2, 10):
        Image.fromarray(noise(40, 30, number).pixels).save(folder / f"photo{number}.jpg")
    return folder


@pytest.fixture
def dialog(driver: Driver, photos: Path) -> BatchDialog:
    driver.open(photos / "photo1.jpg")
    window = driver.window
    dialog = window.export_controller.batch_dialog([photos], window.bar.titles)
    dialog.show_settings(BICUBIC)
    dialog.folder.setText(str(photos.parent / "out"))
    dialog.open()
    driver.wait(lambda: dialog.start.isEnabled())
    return dialog


def states(driver: Driver) -> list[ExportState]:
    return [export.state for export in driver.window.export_controller.queue.exports]


def export_all(driver: Driver, dialog: BatchDialog) -> list[ExportState]:
    dialog.start.click()
    driver.wait(lambda: not driver.window.export_controller.queue.busy)
    return states(driver)


def test_the_command_offers_the_photos_of_the_set(driver: Driver, photos: Path) -> None:
    driver.open(photos / "photo2.jpg")
    driver.window.commands.action("export-several").trigger()
    (dialog,) = driver.window.findChildren(BatchDialog)
    driver.wait(lambda: dialog.start.isEnabled())
    assert dialog.photos.count() >= 1
    dialog.reject()


def test_a_folder_is_exported_in_natural_order(
    driver: Driver, dialog: BatchDialog, photos: Path
) -> None:
    rows = [dialog.photos.item(row).text() for row in range(dialog.photos.count())]
    assert rows == ["photo1.jpg", "photo2.jpg", "photo10.jpg"]
    assert dialog.example.text() == "Example: photo1.jpg becomes photo1-2x.png"
    assert export_all(driver, dialog) == [ExportState.DONE] * 3
    for number in (1, 2, 10):
        assert open_photo(photos.parent / "out" / f"photo{number}-2x.png").size.width == 80


def test_the_example_follows_the_pattern(driver: Driver, dialog: BatchDialog) -> None:
    dialog.pattern.setText("{index}_{name}_{model}")
    dialog.size_field.buttons[4].click()
    driver.wait(lambda: dialog.example.text().endswith("becomes 1_photo1_bicubic.png"))
    dialog.pattern.setText("{scale}")
    driver.wait(lambda: "would both be written" in dialog.message.text())
    assert not dialog.start.isEnabled()
    dialog.pattern.setText("")
    driver.wait(lambda: "pattern is empty" in dialog.message.text())


@pytest.mark.parametrize("replaced", [True, False])
def test_existing_files_are_replaced_only_on_request(
    driver: Driver, dialog: BatchDialog, photos: Path, replaced: bool
) -> None:
    taken = photos.parent / "out" / "photo2-2x.png"
    taken.parent.mkdir()
    taken.write_bytes(b"mine")
    dialog.add_sources([])
    driver.wait(lambda: "1 of these files" in dialog.message.text())
    dialog.start.click()
    assert dialog.question is not None
    assert dialog.isVisible()
    button = next(
        button
        for button in dialog.question.findChildren(QPushButton)
        if button.text() == ("Replace" if replaced else "Skip these photos")
    )
    button.click()
    driver.wait(lambda: not driver.window.export_controller.queue.busy)
    assert states(driver) == [ExportState.DONE] * (3 if replaced else 2)
    assert (taken.read_bytes() != b"mine") is replaced


def test_a_failure_is_listed_with_its_reason_and_can_be_retried(
    driver: Driver, dialog: BatchDialog, photos: Path
) -> None:
    broken = photos / "photo2.jpg"
    content = broken.read_bytes()
    broken.write_bytes(b"not a photo")
    done, failed = ExportState.DONE, ExportState.FAILED
    assert export_all(driver, dialog) == [done, failed, done]
    panel = driver.window.export_controller.panel
    row = panel.rows[1]
    assert "photo2.jpg isn't an image" in row.status.text()
    assert not row.retry.isHidden()
    assert panel.summary.text() == "Saved 2 of 3, 1 failed"
    broken.write_bytes(content)
    row.retry.click()
    driver.wait(lambda: not driver.window.export_controller.queue.busy)
    assert states(driver) == [done] * 3


def test_the_whole_batch_can_be_cancelled(
    driver: Driver, dialog: BatchDialog, photos: Path
) -> None:
    dialog.show_settings(ExportSettings(OutputSize(60.0), "png", method=Method("lanczos")))
    driver.wait(lambda: dialog.start.isEnabled())
    dialog.start.click()
    panel = driver.window.export_controller.panel
    assert not panel.cancel_all.isHidden()
    panel.cancel_all.click()
    driver.wait(lambda: not driver.window.export_controller.queue.busy)
    assert ExportState.CANCELLED in states(driver)
    assert set(states(driver)) <= {ExportState.CANCELLED, ExportState.DONE}


def test_long_lists_show_what_matters() -> None:
    exports = [QueuedExport(n, Path(f"{n}.png"), ExportState.DONE) for n in range(300)]
    exports += [QueuedExport(300, Path("300.png"), ExportState.RUNNING)]
    exports += [QueuedExport(n, Path(f"{n}.png")) for n in range(301, 330)]
    exports[5] = QueuedExport(5, Path("5.png"), ExportState.FAILED)
    shown = [export.number for export in choose_rows(exports)]
    assert len(shown) == MAX_ROWS
    assert shown == [5, *range(330 - MAX_ROWS + 1, 330)]


@pytest.mark.parametrize(
    "size",
    [
        OutputSize(3.7),
        OutputSize(width=4000),
        OutputSize(height=20.5, unit=Unit.CENTIMETRES),
        OutputSize(width=12, unit=Unit.INCHES),
        OutputSize(width=4000, height=3000),
    ],
)
def test_any_size_can_be_shown(qtbot: QtBot, size: OutputSize) -> None:
    field = AnySizeField()
    qtbot.addWidget(field)
    field.show_size(size)
    assert field.size_requested == size


# Presets


def test_a_preset_is_saved_applied_and_deleted(driver: Driver, dialog: BatchDialog) -> None:
    dialog.preset.save.click()
    assert isinstance(dialog.preset.question, QInputDialog)
    dialog.preset.question.setTextValue("mine é")
    dialog.preset.question.accept()
    driver.wait(lambda: dialog.preset.name == "mine é")
    assert load_presets()["mine é"] == dialog.settings
    dialog.preset.select("Print 30 cm at 300 dpi")
    assert dialog.settings == BUILT_IN["Print 30 cm at 300 dpi"]
    assert not dialog.preset.delete.isEnabled()
    dialog.size_field.buttons[4].click()
    assert dialog.preset.name == ""
    dialog.preset.select("mine é")
    assert dialog.settings == load_presets()["mine é"]
    dialog.preset.delete.click()
    driver.wait(lambda: dialog.preset.box.findData("mine é") < 0)
    assert load_presets() == BUILT_IN


def test_presets_are_offered_for_a_single_photo(driver: Driver, photos: Path) -> None:
    save_preset(
        "small", ExportSettings(OutputSize(width=77), "jpg", method=Method("nearest"), dpi=99.0)
    )
    driver.open(photos / "photo1.jpg")
    dialog = driver.window.export_dialog()
    assert isinstance(dialog, ExportDialog)
    dialog.open()
    driver.wait(lambda: dialog.preset.box.findData("small") > 0)
    dialog.preset.select("small")
    job = dialog.job
    assert job.size is not None
    assert (job.size.width, job.method, job.dpi) == (77, Method("nearest"), (99, 99))
    assert job.path.suffix == ".jpg"
    assert dialog.settings.size == OutputSize(width=77)
    dialog.preset.select("4x PNG")
    assert (dialog.job.scale, dialog.job.method) == (4.0, Method("nearest"))
    assert dialog.job.path.name == "photo1-4x.png"
    dialog.reject()


def test_a_preset_with_both_sides_sets_both(driver: Driver, photos: Path) -> None:
    driver.open(photos / "photo1.jpg")
    dialog = driver.window.export_dialog()
    assert isinstance(dialog, ExportDialog)
    dialog.show_settings(ExportSettings(OutputSize(width=100, height=30)))
    assert dialog.job.size == Size(100, 30)
    assert not dialog.size_fields.keep.isChecked()
    dialog.reject()


def test_the_model_is_chosen_in_the_export_dialog(driver: Driver, photos: Path) -> None:
    driver.open(photos / "photo1.jpg")
    dialog = driver.window.export_dialog()
    assert isinstance(dialog, ExportDialog)
    model = dialog.method.model
    model.setCurrentIndex(model.findData("lanczos"))
    assert dialog.job.method == Method("lanczos")
    dialog.size_fields.scale.setValue(3)
    assert dialog.job.path.name == "photo1-3x.png"
    dialog.path.setText("other.png")
    dialog.size_fields.scale.setValue(5)
    assert dialog.job.path.name == "other.png"
    dialog.reject()
