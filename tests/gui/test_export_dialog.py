"""The export dialog exports what its fields show, and reports errors at once."""

from __future__ import annotations

import dataclasses
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from driver import SlowModels, TinyModels
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QMessageBox,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tiny import noise
from waiting import MAX_WAIT_S

from leafscope.core.export import ExportJob, ExportKind, ExportPlan, MetadataPolicy, plan_export
from leafscope.core.export.job import with_supported_suffix
from leafscope.core.export.sizing import Aspect, Unit, to_pixels
from leafscope.core.geometry import Box, Size
from leafscope.core.methods import Method
from leafscope.core.photo import Photo, open_photo
from leafscope.gui.app.formatting import format_bytes, format_seconds
from leafscope.gui.export.export_dialog import ExportDialog
from leafscope.gui.export.export_queue import ExportQueue, ExportState
from leafscope.gui.export.exports_panel import Eta
from leafscope.gui.export.workers import EstimateWorker
from leafscope.gui.rendering.render_worker import RenderResources, RenderWorker

Make = Callable[..., ExportDialog]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    dialogs: list[ExportDialog] = []

    def make_dialog(
        photo: Photo | None = None,
        method: str = "bicubic",
        baseline: str = "nearest",
        scale: float = 4.0,
        **options: Any,
    ) -> ExportDialog:
        photo = photo or noise(120, 90)
        stem = photo.path.stem if photo.path else "photo"
        job = ExportJob(
            tmp_path / f"{stem}.png",
            scale=scale,
            method=Method(method),
            baseline=Method(baseline),
            device="cpu",
        )
        options = {"view": Box(10, 10, 60, 40), **options}
        resources = RenderResources(TinyModels())
        dialog = ExportDialog(photo, job, resources, **options)
        qtbot.addWidget(dialog)
        dialog.show()
        dialogs.append(dialog)
        return dialog

    yield make_dialog
    for dialog in dialogs:
        dialog.reject()


def select_kind(dialog: ExportDialog, kind: ExportKind) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))


def export_to_file(dialog: ExportDialog, qtbot: QtBot) -> Path:
    """Start the export and return the written file."""
    queue = ExportQueue(RenderResources(TinyModels()), dialog)
    dialog.export_requested.connect(queue.add)
    with qtbot.waitSignal(queue.all_finished):
        dialog.start.click()
    assert [export.state for export in queue.exports] == [ExportState.DONE]
    return dialog.job.path


def test_the_view_at_its_scale_is_the_default(make: Make) -> None:
    job = make().job
    assert (job.kind, job.region, job.scale) == (ExportKind.PICTURE, Box(10, 10, 60, 40), 4.0)
    assert job.path.name == "photo-4x.png"


def test_a_typed_region_stays_inside_the_photo(make: Make) -> None:
    dialog = make()
    region = dialog.region
    region.left.setValue(100)
    region.across.setValue(119)
    assert dialog.job.region == Box(100, 10, 20, 40)
    assert region.preset.currentText() == "Custom"
    region.preset.setCurrentText("Whole photo")
    assert dialog.job.region is None


def test_an_aspect_ratio_crops_the_middle_and_stays_fixed(make: Make) -> None:
    dialog = make(last_aspect=Aspect("2:1", 2, 1))
    dialog.region.aspect.setCurrentText("1:1")
    assert dialog.job.region == Box(20, 10, 40, 40)
    dialog.region.across.setValue(20)
    assert dialog.job.region == Box(20, 10, 20, 20)
    dialog.region.preset.setCurrentText("View")
    dialog.region.aspect.setCurrentText("Same as last time")
    assert dialog.job.region == Box(10, 15, 60, 30)


def test_aspect_ratios_crop_the_original_region(make: Make) -> None:
    dialog = make()
    shape = dialog.region.aspect
    shape.setCurrentText("1:1")
    shape.setCurrentText("3:2")
    assert dialog.job.region == Box(10, 10, 60, 40)
    shape.setCurrentText("16:9")
    assert dialog.job.region == Box(10, 13, 60, 34)
    shape.setCurrentText("Free")
    assert dialog.job.region == Box(10, 10, 60, 40)


def test_a_fixed_aspect_region_grows_up_to_the_photo_s_edge(
    make: Make,
) -> None:
    dialog = make()
    dialog.region.aspect.setCurrentText("3:2")
    dialog.region.across.setValue(90)
    assert dialog.job.region == Box(10, 10, 90, 60)
    dialog.region.down.setValue(70)
    assert dialog.job.region == Box(10, 10, 105, 70)
    dialog.region.down.setValue(80)
    assert dialog.job.region == Box(10, 10, 110, 73)
    dialog.region.top.setValue(70)
    assert dialog.job.region == Box(10, 70, 30, 20)


def test_a_typed_width_stays_when_the_region_changes(make: Make) -> None:
    dialog = make()
    dialog.size_fields.columns.setValue(600)
    dialog.region.preset.setCurrentText("Whole photo")
    assert dialog.job.size == Size(600, 450)


def test_print_sizes_follow_the_resolution(make: Make) -> None:
    dialog = make()
    size = dialog.size_fields
    size.unit.setCurrentText("cm")
    size.dpi.setValue(254)
    size.columns.setValue(12)
    assert dialog.job.size == Size(1200, 800)
    assert size.rows.value() == pytest.approx(8.0)
    assert dialog.job.dpi == (254, 254)
    size.dpi.setValue(508)
    assert dialog.job.size == Size(2400, 1600)
    assert size.columns.value() == pytest.approx(12.0)


def type_number(field: QDoubleSpinBox | QSpinBox, number: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, number)


@pytest.mark.parametrize("unit", [Unit.PERCENT, Unit.CENTIMETRES, Unit.INCHES])
@pytest.mark.parametrize("number", ["12.5", "2.25"])
@pytest.mark.parametrize("dpi", [None, (72.0, 72.0)])
def test_a_size_can_be_typed_digit_by_digit(
    make: Make, plain_numbers: None, unit: Unit, number: str, dpi: tuple[float, float] | None
) -> None:
    size = make(dataclasses.replace(noise(600, 400), dpi=dpi), view=Box(0, 0, 600, 400)).size_fields
    size.unit.setCurrentIndex(size.unit.findData(unit))
    per_inch = dpi[0] if dpi else 300
    for field, side, length in ((size.columns, "width", 600), (size.rows, "height", 400)):
        type_number(field, number)
        wanted = to_pixels(float(number), unit, length, per_inch)
        assert field.text() == number
        assert getattr(size.exact, side) == wanted


def test_a_scale_can_be_typed_digit_by_digit(make: Make, plain_numbers: None) -> None:
    size = make().size_fields
    type_number(size.scale, "3.75")
    assert size.chosen_scale == 3.75


def test_typing_a_resolution_keeps_the_print_size(make: Make, plain_numbers: None) -> None:
    dialog = make()
    size = dialog.size_fields
    size.unit.setCurrentText("cm")
    type_number(size.columns, "10")
    type_number(size.dpi, "254")
    assert size.columns.value() == 10
    assert dialog.job.size == Size(1000, 667)


def test_a_typed_height_stays_when_the_region_changes(make: Make) -> None:
    dialog = make()
    dialog.size_fields.rows.setValue(600)
    dialog.region.preset.setCurrentText("Whole photo")
    assert dialog.job.size == Size(800, 600)


@pytest.mark.parametrize("view", [Box(10, 10, 60, 40), Box(10, 10, 40, 60)])
@pytest.mark.parametrize("side", ["across", "down"])
def test_typing_sides_keeps_the_orientation_of_a_fixed_aspect(
    make: Make, view: Box, side: str
) -> None:
    dialog = make(view=view)
    dialog.region.aspect.setCurrentText("4:3")
    type_number(getattr(dialog.region, side), "18")
    region = dialog.job.region
    assert region is not None
    assert (region.width > region.height) is (view.width > view.height)


def test_percent_pixels_and_scale_are_consistent(make: Make) -> None:
    dialog = make()
    size = dialog.size_fields
    size.unit.setCurrentIndex(size.unit.findData(Unit.PERCENT))
    size.columns.setValue(250)
    assert dialog.job.size == Size(150, 100)
    assert size.scale.value() == pytest.approx(2.5)
    size.scale.setValue(3)
    assert dialog.job.size is None
    assert dialog.job.scale == 3
    size.unit.setCurrentIndex(size.unit.findData(Unit.PIXELS))
    assert size.columns.value() == 180


def test_proportions_can_be_changed(make: Make) -> None:
    dialog = make()
    dialog.size_fields.keep.setChecked(False)
    dialog.size_fields.columns.setValue(100)
    dialog.size_fields.rows.setValue(300)
    assert dialog.job.size == Size(100, 300)
    dialog.size_fields.dpi.setValue(100)
    dialog.size_fields.unit.setCurrentText("in")
    dialog.size_fields.dpi.setValue(200)
    assert dialog.job.size == Size(200, 600)


@pytest.mark.parametrize(
    ("suffix", "shown"),
    [
        (".png", {"bits", "metadata"}),
        (".jpg", {"quality", "chroma", "metadata"}),
        (".webp", {"quality", "lossless", "metadata"}),
        (".avif", {"quality", "chroma", "metadata"}),
        (".tif", {"bits", "metadata"}),
        (".bmp", {"metadata"}),
    ],
)
def test_only_options_of_the_format_are_visible(make: Make, suffix: str, shown: set[str]) -> None:
    dialog = make()
    dialog.suffix.setCurrentIndex(dialog.suffix.findData(suffix))
    fields = ("bits", "quality", "chroma", "lossless", "metadata", "seconds")
    assert {name for name in fields if getattr(dialog.format, name).isVisible()} == shown
    assert dialog.job.path.suffix == suffix


@pytest.mark.parametrize(
    ("kind", "suffix", "shown"),
    [
        (ExportKind.WIPE, ".webp", True),
        (ExportKind.WIPE, ".gif", False),
        (ExportKind.MOVIE, ".webp", True),
        (ExportKind.MOVIE, ".mp4", False),
    ],
)
def test_animations_offer_metadata_if_their_format_stores_them(
    make: Make, kind: ExportKind, suffix: str, shown: bool
) -> None:
    dialog = make(view=Box(0, 0, 20, 10))
    select_kind(dialog, kind)
    dialog.suffix.setCurrentIndex(dialog.suffix.findData(suffix))
    assert dialog.format.metadata.isVisible() == shown


def test_the_fields_reach_the_file(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = make(noise(40, 30), view=Box(0, 0, 20, 10))
    dialog.path.setText(str(tmp_path / "deep.tif"))
    dialog.format.bits.setCurrentText("16 bits")
    dialog.format.metadata.setCurrentIndex(dialog.format.metadata.findData(MetadataPolicy.NONE))
    dialog.size_fields.columns.setValue(50)
    saved = open_photo(export_to_file(dialog, qtbot))
    assert (saved.size, saved.depth, saved.xmp) == (Size(50, 25), 16, None)


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        (ExportKind.SIDE_BY_SIDE, (162, 40)),
        (ExportKind.SPLIT, (80, 40)),
        (ExportKind.WIPE, (80, 40)),
    ],
)
def test_comparisons_are_written(
    make: Make, qtbot: QtBot, kind: ExportKind, size: tuple[int, int]
) -> None:
    dialog = make(view=Box(0, 0, 20, 10))
    select_kind(dialog, kind)
    with Image.open(export_to_file(dialog, qtbot)) as image:
        assert image.size == size
        assert (getattr(image, "n_frames", 1) > 1) == (kind is ExportKind.WIPE)
        packet = image.info.get("xmp") or image.info["XML:com.adobe.xmp"].encode()
        assert b'leafscope:Model="nearest | bicubic"' in packet


def test_a_movie_is_written(make: Make, qtbot: QtBot) -> None:
    dialog = make(view=Box(0, 0, 20, 10))
    select_kind(dialog, ExportKind.MOVIE)
    assert dialog.format.seconds.isVisible()
    dialog.format.seconds.setValue(0.5)
    with Image.open(export_to_file(dialog, qtbot)) as image:
        assert image.size == (80, 40)
        assert getattr(image, "n_frames", 1) > 5


def test_invalid_sizes_are_reported_at_once(make: Make) -> None:
    dialog = make()
    dialog.suffix.setCurrentIndex(dialog.suffix.findData(".webp"))
    dialog.size_fields.columns.setValue(20_000)
    assert "at most 16383 pixels" in dialog.message.text()
    dialog.size_fields.columns.setValue(200)
    assert dialog.message.text() == ""


@pytest.mark.parametrize("kind", list(ExportKind))
def test_time_and_size_are_estimated(make: Make, qtbot: QtBot, kind: ExportKind) -> None:
    dialog = make()
    select_kind(dialog, kind)
    qtbot.waitUntil(lambda: "free" in dialog.estimate.text())
    columns = 482 if kind is ExportKind.SIDE_BY_SIDE else 240
    assert dialog.estimate.text().startswith(f"{columns} × 160 pixels, ")


def test_bicubic_is_not_compared_with_itself(make: Make) -> None:
    dialog = make(method="bicubic", baseline="bicubic")
    kinds = [dialog.kind.itemData(k) for k in range(dialog.kind.count())]
    assert kinds == [ExportKind.PICTURE, ExportKind.MOVIE]


def test_typing_does_not_access_the_disk(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make()
    accessed: list[str] = []
    stat = Path.stat

    def record_stat(path: Path, **_: object) -> os.stat_result:
        if threading.current_thread() is threading.main_thread():
            accessed.append(path.name)
        return stat(path)

    monkeypatch.setattr(Path, "stat", record_stat)
    dialog.path.setText(str(tmp_path / "far away" / "a.png"))
    dialog.format.bits.setCurrentText("8 bits")
    dialog.size_fields.columns.setValue(100)
    assert accessed == []


def test_a_movie_needs_a_region(make: Make) -> None:
    dialog = make()
    select_kind(dialog, ExportKind.MOVIE)
    dialog.region.preset.setCurrentText("Whole photo")
    assert dialog.message.text() == "Choose a region for the movie to zoom in on."


def test_mp4_sides_are_made_even(make: Make) -> None:
    pytest.importorskip("av")
    dialog = make(view=Box(0, 0, 21, 11), scale=3.0)
    select_kind(dialog, ExportKind.MOVIE)
    dialog.suffix.setCurrentIndex(dialog.suffix.findData(".mp4"))
    assert dialog.message.text() == ""
    assert dialog.estimate.text() == "64 × 34 pixels"


@pytest.mark.parametrize("confirmed", [True, False])
@pytest.mark.parametrize("is_pending", [True, False])
def test_a_file_is_replaced_only_after_confirmation(
    make: Make, qtbot: QtBot, tmp_path: Path, confirmed: bool, is_pending: bool
) -> None:
    file = tmp_path / "there.png"
    if not is_pending:
        file.write_bytes(b"older")
    dialog = make(pending_paths=frozenset([file]) if is_pending else frozenset())
    dialog.path.setText(str(file))
    requested: list[ExportPlan] = []
    dialog.export_requested.connect(requested.append)
    dialog.start.click()
    question = dialog.question
    assert question is not None
    assert question.text() == (
        "Another export is going to save there.png. Replace its file?"
        if is_pending
        else "there.png already exists. Replace it?"
    )
    assert dialog.isVisible()
    if confirmed:
        replace = next(b for b in question.buttons() if b.text() == "Replace")
        QTest.mouseClick(replace, Qt.MouseButton.LeftButton)
        assert [(plan.job.path, plan.job.overwrite) for plan in requested] == [(file, True)]
        assert not dialog.isVisible()
    else:
        cancel = question.button(QMessageBox.StandardButton.Cancel)
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
        assert requested == []
        assert dialog.start.isEnabled()


def test_a_browsed_file_of_another_export_needs_confirmation(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "soon.png"
    dialog = make(pending_paths=frozenset([file]))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    requested: list[ExportPlan] = []
    dialog.export_requested.connect(requested.append)
    dialog.browse.click()  # the file dialog confirms existing files only
    dialog.start.click()
    assert requested == []
    assert dialog.question is not None
    assert "Another export is going to save soon.png" in dialog.question.text()


def test_a_file_confirmed_by_the_file_dialog_is_replaced(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "there.png"
    file.write_bytes(b"older")
    dialog = make()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    requested: list[ExportPlan] = []
    dialog.export_requested.connect(requested.append)
    dialog.browse.click()
    dialog.start.click()
    assert [(plan.job.path, plan.job.overwrite) for plan in requested] == [(file, True)]


@pytest.mark.parametrize(("chosen", "exists"), [("new", False), ("new.gif", True)])
def test_a_browsed_name_gets_the_suffix_of_the_format(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: str, exists: bool
) -> None:
    for name in (chosen, "new.tif"):
        if exists:
            (tmp_path / name).touch()
    dialog = make()
    dialog.suffix.setCurrentIndex(dialog.suffix.findData(".tif"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / chosen), ""))
    requested: list[ExportPlan] = []
    dialog.export_requested.connect(requested.append)
    dialog.browse.click()
    assert dialog.job.path == tmp_path / "new.tif"
    dialog.start.click()
    assert len(requested) == (0 if exists else 1)  # the name with the new suffix wasn't confirmed


def test_a_bare_name_is_in_the_default_folder(make: Make, tmp_path: Path) -> None:
    dialog = make()
    dialog.path.setText("other.png")
    assert dialog.job.path == tmp_path / "other.png"


def test_each_kind_remembers_its_format(make: Make) -> None:
    dialog = make()
    select_kind(dialog, ExportKind.MOVIE)
    dialog.suffix.setCurrentIndex(dialog.suffix.findData(".mp4"))
    select_kind(dialog, ExportKind.PICTURE)
    assert dialog.job.path.suffix == ".png"
    select_kind(dialog, ExportKind.WIPE)
    select_kind(dialog, ExportKind.MOVIE)
    assert dialog.job.path.suffix == ".mp4"


@pytest.mark.parametrize(
    "name", ["", "/", "~nobody.of.this.name/cat", "x" * 300], ids=["none", "root", "home", "long"]
)
def test_invalid_names_are_reported(make: Make, name: str) -> None:
    dialog = make()
    requested: list[ExportPlan] = []
    dialog.export_requested.connect(requested.append)
    dialog.path.setText(name)
    dialog.suffix.setCurrentIndex(dialog.suffix.findData(".jpg"))
    select_kind(dialog, ExportKind.SPLIT)
    dialog.start.click()
    assert requested == []
    assert dialog.message.text().endswith(".")


def test_a_photo_with_a_very_long_name_can_be_exported(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = dataclasses.replace(noise(40, 30), path=tmp_path / ("x" * 250 + ".png"))
    dialog = make(photo, view=Box(0, 0, 20, 10))
    qtbot.waitUntil(lambda: "File name too long" in dialog.message.text())
    dialog.path.setText(str(tmp_path / "short.png"))
    assert open_photo(export_to_file(dialog, qtbot)).size == Size(80, 40)


def test_stale_errors_are_not_shown(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = make()
    estimator = dialog.findChild(EstimateWorker)
    assert estimator is not None
    failed = threading.Event()
    estimator.failure_sent.connect(lambda *_: failed.set(), Qt.ConnectionType.DirectConnection)
    qtbot.waitUntil(lambda: "free" in dialog.estimate.text())
    dialog.path.setText(str(tmp_path / "missing" / "a.png"))
    estimator.post(plan_export(dialog.job, noise(120, 90)))
    assert failed.wait(MAX_WAIT_S)  # the message is queued for the window
    dialog.path.setText(str(tmp_path / "a.png"))
    qtbot.waitUntil(lambda: "free" in dialog.estimate.text())
    assert dialog.message.text() == ""


def test_a_confirmed_file_is_replaced(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    existing = tmp_path / "there.png"
    existing.write_bytes(b"older")
    dialog = make(view=Box(0, 0, 20, 10))
    dialog.path.setText(str(existing))
    dialog.start.click()
    question = dialog.question
    assert question is not None
    queue = ExportQueue(RenderResources(TinyModels()), dialog)
    dialog.export_requested.connect(queue.add)
    replace = next(b for b in question.buttons() if b.text() == "Replace")
    with qtbot.waitSignal(queue.all_finished):
        QTest.mouseClick(replace, Qt.MouseButton.LeftButton)
    assert open_photo(existing).size == Size(80, 40)


def test_the_default_name_is_unused(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    export_to_file(make(view=Box(0, 0, 20, 10)), qtbot)
    assert make().job.path == tmp_path / "photo-4x-2.png"
    pending_paths = frozenset([tmp_path / "photo-4x-2.png"])
    assert make(pending_paths=pending_paths).job.path == tmp_path / "photo-4x-3.png"


def test_closing_does_not_wait_for_a_model(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    models, view = SlowModels(), Box(10, 10, 60, 40)
    job = ExportJob(tmp_path / "a.png", scale=4.0, method=Method("spectral"), device="cpu")
    job = dataclasses.replace(job, baseline=Method("bicubic"))
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ExportDialog(noise(120, 90), job, RenderResources(models), view=view, parent=window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    qtbot.waitUntil(models.loading.is_set)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert not models.loaded.is_set()
    models.go_on.set()
    qtbot.waitUntil(lambda: not qapp.findChildren(RenderWorker))


def test_cancelling_exports_nothing(make: Make, tmp_path: Path) -> None:
    dialog = make()
    requested: list[ExportPlan] = []
    dialog.export_requested.connect(requested.append)
    cancel = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert requested == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "kind", "suffix", "expected"),
    [
        ("a.png", ExportKind.PICTURE, ".jpg", "a.jpg"),
        ("a.b", ExportKind.PICTURE, ".jpg", "a.b.jpg"),
        ("a.b", ExportKind.PICTURE, None, "a.b.png"),
        ("a.png", ExportKind.WIPE, None, "a.webp"),
        ("a.webp", ExportKind.MOVIE, None, "a.webp"),
        ("a.mp4", ExportKind.PICTURE, None, "a.png"),
    ],
)
def test_paths_get_a_suffix_of_their_kind(
    name: str, kind: ExportKind, suffix: str | None, expected: str
) -> None:
    assert with_supported_suffix(Path("folder") / name, kind, suffix) == Path("folder") / expected


def test_remaining_time_ignores_pauses() -> None:
    now = [0.0]
    eta = Eta(lambda: now[0])
    assert eta.remaining(0.0) is None
    now[0] = 10
    assert eta.remaining(0.25) == pytest.approx(30)
    eta.set_running(False)
    now[0] = 500
    assert eta.remaining(0.25) == pytest.approx(30)
    eta.set_running(True)
    now[0] = 510
    assert eta.remaining(0.5) == pytest.approx(20)


def test_durations_and_bytes_are_formatted() -> None:
    assert format_seconds(0.3) == "less than a second"
    assert format_seconds(12.4) == "12 s"
    assert format_seconds(600) == "10 min"
    assert format_seconds(7200) == "2.0 h"
    assert format_bytes(1_500_000).startswith("1.5")
