"""The inspector explains a clicked pixel in its panel."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from driver import TinyModels
from opened_photo import build_opened_photo
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tiny import noise, tiny_spectral

from leafscope.core.engine import Renderer
from leafscope.core.geometry import Grid, Size
from leafscope.core.models import Model
from leafscope.core.photo import Photo
from leafscope.gui.inspector.inspector import Inspector, PixelResult
from leafscope.gui.inspector.inspector_panel import InspectorPanel
from leafscope.gui.rendering import worker
from leafscope.gui.rendering.render_worker import RenderResources
from leafscope.gui.rendering.worker import stop_workers
from leafscope.gui.session.comparison import Comparison
from leafscope.gui.session.session import Session
from leafscope.gui.viewing.view import View

LEFT = Qt.MouseButton.LeftButton


pytestmark = pytest.mark.usefixtures("plain_numbers")


@dataclass
class InspectorHarness:
    """The inspector and its panel, with a view of a photo of noise."""

    session: Session
    inspector: Inspector
    panel: InspectorPanel
    qtbot: QtBot

    @property
    def view(self) -> View:
        return self.session.view

    @property
    def comparison(self) -> Comparison:
        return self.session.comparison

    def explain(self, x: float, y: float) -> PixelResult:
        with self.qtbot.waitSignal(self.inspector.pixel_explained) as signal:
            self.inspector.explain(x, y)
        result = signal.args[0]
        assert isinstance(result, PixelResult)
        return result

    def explain_failing(self, x: float, y: float) -> str:
        with self.qtbot.waitSignal(self.inspector.failed):
            self.inspector.explain(x, y)
        return self.panel.message.text()


class RecordingModels(TinyModels):
    """Models, and the names of those that were loaded."""

    def __init__(self) -> None:
        self.loaded: list[str] = []

    def load(self, name: str) -> Model:
        self.loaded.append(name)
        return super().load(name)


@pytest.fixture
def photo() -> Photo:
    return noise(120, 90)


@pytest.fixture
def models() -> RecordingModels:
    return RecordingModels()


@pytest.fixture
def harness(qtbot: QtBot, photo: Photo, models: RecordingModels) -> Iterator[InspectorHarness]:
    session = Session(View(reduce_motion=lambda: True))
    session.view.resize(Size(200, 150))
    session.comparison.set_method("liif")
    inspector = Inspector(RenderResources(models), session)
    panel = InspectorPanel(inspector, session)
    qtbot.addWidget(panel)
    session.set_photo(build_opened_photo(photo))
    session.view.zoom_to(3.0)
    panel.resize(360, 700)
    panel.show()
    yield InspectorHarness(session, inspector, panel, qtbot)
    stop_workers(inspector)


def test_before_a_click_the_panel_shows_a_prompt(harness: InspectorHarness) -> None:
    assert "Click a pixel" in harness.panel.message.text()
    assert not harness.panel.result.isVisible()


def test_the_position_and_colour_of_a_pixel_are_shown(harness: InspectorHarness) -> None:
    result = harness.explain(60.2, 45.1)
    assert harness.panel.result.isVisible()
    assert "Pixel 180, 135 of the enlarged photo" in harness.panel.text()
    red, green, blue = (round(float(value) * 255) for value in result.story.pixel.rgb)
    assert f"red {red}, green {green}, blue {blue}" in harness.panel.text()


def test_liif_shows_four_codes_whose_weights_add_up(harness: InspectorHarness) -> None:
    harness.explain(60.2, 45.1)
    table = harness.panel.parts.text()
    for cell in ("59, 44", "60, 44", "59, 45", "60, 45", "100\u00a0%"):
        assert cell in table


def test_a_spectral_model_shows_waves_and_the_bicubic_image(harness: InspectorHarness) -> None:
    harness.comparison.set_method("spectral")
    harness.explain(60.2, 45.1)
    table = harness.panel.parts.text()
    assert "Bicubic image" in table
    assert "19 others" in table
    assert "πd" in table


def test_what_the_model_saw_is_framed_in_the_photo(harness: InspectorHarness) -> None:
    result = harness.explain(60.2, 45.1)
    seen = result.story.pixel.receptive_field
    assert (result.source.width(), result.source.height()) == (seen.width, seen.height)
    assert f"{seen.width} × {seen.height} source pixels" in harness.panel.text()
    frame = harness.panel.overview.to_widget(QRectF(seen.left, seen.top, seen.width, seen.height))
    shot = harness.panel.overview.grab().toImage()
    edge = QPointF(frame.left(), frame.center().y()).toPoint()
    around = [shot.pixelColor(edge.x() + dx, edge.y()).lightness() for dx in (-1, 0, 1)]
    assert max(around) > 200  # the light line of the frame
    assert min(around) < 80  # and a dark one, for light photos


def test_the_closeup_shows_the_photos_pixels(harness: InspectorHarness, photo: Photo) -> None:
    result = harness.explain(60.2, 45.1)
    seen = result.story.pixel.receptive_field
    for column, row in ((0, 0), (3, 5), (seen.width - 1, seen.height - 1)):
        pixel = photo.pixels[seen.top + row, seen.left + column]
        assert result.source.pixelColor(column, row) == QColor(*(int(level) for level in pixel))


def test_a_spot_is_explained_as_input_model_and_output(
    harness: InspectorHarness, photo: Photo
) -> None:
    harness.comparison.set_method("spectral")
    result = harness.explain(60.2, 45.1)
    story, panel = result.story, harness.panel
    seen = story.pixel.receptive_field
    assert f"used {seen.width} × {seen.height} pixels" in panel.looked.text()
    assert "tiny-spectral has" in panel.learned.text()
    view = Renderer(photo, tiny_spectral()).render(Grid.at_scale(photo.size, 3.0, story.part))
    assert np.abs(story.result - 255 * view.clip(0, 1)).max() < 1
    added = (story.added - 127.5) / story.gain
    inside = np.all((story.added > 0) & (story.added < 255), axis=-1)
    total = np.clip(story.smooth + added, 0, 255)
    unclipped = inside & np.all((story.smooth > 0) & (story.smooth < 255), axis=-1)
    assert np.abs(total - story.result)[unclipped].max() < 2
    assert [image.width() for image in result.outputs] == [story.result.shape[1]] * 3
    assert "Scaled back down, the result differs" in panel.agreement.text()


def test_a_tiny_share_of_the_photo_is_not_rounded_to_zero(harness: InspectorHarness) -> None:
    harness.session.set_photo(build_opened_photo(noise(2000, 2000)))
    harness.view.zoom_to(3.0)
    share = harness.explain(900, 900).story.pixel.receptive_field.area / 2000**2
    assert share < 0.005
    assert f"{100 * share:.2f}"[:3] in harness.panel.receptive_field.text()


def test_the_numbers_are_folded(harness: InspectorHarness) -> None:
    harness.explain(60.2, 45.1)
    assert not harness.panel.pipeline.isVisible()
    QTest.mouseClick(harness.panel.fold, LEFT)
    assert harness.panel.pipeline.isVisible()


def test_an_explanation_is_saved(
    harness: InspectorHarness, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    harness.explain(60.2, 45.1)
    chosen = str(tmp_path / "how")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    with harness.qtbot.waitSignal(harness.inspector.saved) as signal:
        QTest.mouseClick(harness.panel.save_button, LEFT)
    assert signal.args == ["Explanation saved as how.html"]
    page = (tmp_path / "how.html").read_text(encoding="utf-8")
    assert html.escape(harness.panel.looked.text()) in page
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (f"{chosen}/no/a.html", ""))
    with harness.qtbot.waitSignal(harness.inspector.saved) as signal:
        QTest.mouseClick(harness.panel.save_button, LEFT)
    assert "Couldn't write" in signal.args[0]


def test_a_model_is_loaded_once_for_all_pixels_of_a_photo(
    harness: InspectorHarness, models: RecordingModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "IDLE_SECONDS", 0.0)
    for x in (60.2, 20.0, 90.0):
        harness.explain(x, 45.1)
        harness.qtbot.wait(20)  # the worker rests
    assert models.loaded == ["liif"]


def test_the_features_are_shown_as_a_picture(harness: InspectorHarness) -> None:
    result = harness.explain(60.2, 45.1)
    seen = result.story.pixel.receptive_field
    assert (result.features.width(), result.features.height()) == (seen.width, seen.height)
    assert "8 features for each source pixel" in harness.panel.feature_text.text()


def test_the_pipeline_has_the_actual_sizes(harness: InspectorHarness) -> None:
    harness.explain(60.2, 45.1)
    pipeline = harness.panel.pipeline.text()
    for step in (
        "Photo",
        "Encoder",
        "Latent codes",
        "Decoder",
        "Output pixels",
        "200\u00a0×\u00a0150",
    ):
        assert step in pipeline


def test_a_scale_outside_the_trained_range_is_flagged(harness: InspectorHarness) -> None:
    harness.explain(60.2, 45.1)
    assert "3× is within the range" in harness.panel.range.text()
    assert "1× to 4×" in harness.panel.range.text()
    harness.view.zoom_to(7.3)
    harness.explain(60.2, 45.1)
    assert "7.3× is beyond the trained range" in harness.panel.range.text()


def test_the_paper_and_the_code_are_linked(harness: InspectorHarness) -> None:
    harness.explain(60.2, 45.1)
    assert "https://arxiv.org/abs/2012.09161" in harness.panel.text()
    assert "https://github.com/yinboc/liif" in harness.panel.text()


def test_at_100_percent_no_model_runs(harness: InspectorHarness) -> None:
    harness.view.zoom_to(1.0)
    assert "no model runs" in harness.explain_failing(60, 45)
    assert not harness.panel.result.isVisible()


def test_interpolations_and_damaged_models_are_reported(harness: InspectorHarness) -> None:
    harness.comparison.set_method("bicubic")
    assert "Choose a model" in harness.explain_failing(60, 45)
    harness.comparison.set_method("damaged")
    assert harness.explain_failing(60, 45) == "The model damaged is damaged."


def test_arrow_keys_go_to_the_next_pixel(harness: InspectorHarness) -> None:
    first = harness.explain(60.2, 45.1)
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained) as signal:
        QTest.keyClick(harness.panel.closeup, Qt.Key.Key_Right)
    assert signal.args[0].story.pixel.column == first.story.pixel.column + 1
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained) as signal:
        QTest.keyClick(harness.panel.closeup, Qt.Key.Key_Up)
    assert signal.args[0].story.pixel.row == first.story.pixel.row - 1


def test_the_button_explains_the_centre_pixel(harness: InspectorHarness) -> None:
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained) as signal:
        QTest.mouseClick(harness.panel.centre_button, LEFT)
    assert signal.args[0].story.pixel.column == 180


@pytest.mark.parametrize(("x", "y"), [(0.0, 0.0), (120.0, 90.0), (-5.0, 200.0)])
def test_positions_at_and_beyond_the_edge_are_clamped(
    harness: InspectorHarness, x: float, y: float
) -> None:
    result = harness.explain(x, y)
    assert 0 <= result.story.pixel.column < 360
    assert 0 <= result.story.pixel.row < 270


def test_a_change_of_scale_or_model_explains_the_pixel_again(
    harness: InspectorHarness,
) -> None:
    harness.explain(60.2, 45.1)
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained) as signal:
        harness.view.zoom_to(4.0)
    assert signal.args[0].request.viewport.scale == 4.0
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained) as signal:
        harness.comparison.set_method("spectral")
    assert signal.args[0].story.model.family == "spectral"


def test_back_projection_is_part_of_the_explanation(
    harness: InspectorHarness,
) -> None:
    harness.comparison.set_method("spectral")
    harness.comparison.set_back_projection(False)
    harness.comparison.set_detail_model("spectral")
    uncorrected = harness.explain(60.2, 45.1)
    assert "Correction toward the original" not in harness.panel.parts.text()
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained) as signal:
        harness.comparison.set_back_projection(True)  # changes the pixel, so it is explained again
    result = signal.args[0]
    assert "Correction toward the original" in harness.panel.parts.text()
    assert not np.allclose(result.story.pixel.rgb, uncorrected.story.pixel.rgb, atol=1 / 255)
    seen = Renderer(result.request.photo, tiny_spectral().with_back_projection()).render(
        Grid.at_scale(result.request.photo.size, 3.0)
    )
    assert np.allclose(
        result.story.pixel.rgb, seen[result.story.pixel.row, result.story.pixel.column], atol=1e-4
    )


def test_of_a_blend_the_method_with_the_larger_share_is_explained(
    harness: InspectorHarness,
) -> None:
    harness.comparison.set_method("liif")
    harness.explain(60.2, 45.1)
    assert not harness.panel.blend.isVisible()
    harness.comparison.set_detail_model("spectral")
    for percent, family in ((30, "liif"), (70, "spectral")):
        harness.comparison.set_detail(percent)
        assert harness.explain(60.2, 45.1).story.model.family == family
        assert f"The view shows liif with {percent} % spectral" in harness.panel.blend.text()
    assert "This explanation is for spectral, true to the original." in harness.panel.blend.text()
    harness.comparison.set_detail(100)
    harness.explain(60.2, 45.1)
    assert not harness.panel.blend.isVisible()


def test_a_closed_panel_explains_nothing(harness: InspectorHarness) -> None:
    harness.explain(60.2, 45.1)
    harness.panel.hide()
    positions: list[object] = []
    harness.inspector.position_changed.connect(positions.append)
    harness.view.zoom_to(4.0)
    (rest,) = harness.inspector.findChildren(QTimer)
    harness.qtbot.waitUntil(lambda: not rest.isActive())
    assert positions == []


def test_the_position_is_emitted_while_the_panel_is_open(harness: InspectorHarness) -> None:
    positions: list[object] = []
    harness.inspector.position_changed.connect(positions.append)
    harness.explain(60.2, 45.1)
    harness.panel.hide()
    harness.panel.show()
    assert positions == [(60.2, 45.1), None, (60.2, 45.1)]


def test_reopening_the_panel_explains_the_current_view(harness: InspectorHarness) -> None:
    harness.explain(60.2, 45.1)
    harness.panel.hide()
    harness.view.zoom_to(4.0)
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained) as signal:
        harness.panel.show()
    assert signal.args[0].request.viewport.scale == 4.0


def test_a_new_photo_resets_the_panel(harness: InspectorHarness) -> None:
    harness.comparison.set_method("bicubic")
    harness.explain_failing(60, 45)
    other = noise(64, 64, seed=1)
    harness.session.set_photo(build_opened_photo(other))
    assert harness.inspector.position is None
    assert not harness.panel.result.isVisible()
    assert "Click a pixel" in harness.panel.message.text()


def test_a_16_bit_photo_is_shown_in_8_bits(harness: InspectorHarness, photo: Photo) -> None:
    deep = Photo(photo.pixels.astype("uint16") * 257)
    harness.session.set_photo(build_opened_photo(deep))
    result = harness.explain(60.2, 45.1)
    red, green, blue = (
        int(v)
        for v in photo.pixels[
            result.story.pixel.receptive_field.top, result.story.pixel.receptive_field.left
        ]
    )
    assert result.source.pixelColor(0, 0) == QColor(red, green, blue)
