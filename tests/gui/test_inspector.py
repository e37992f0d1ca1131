"""A click on a pixel shows what the model saw and made of it, and how far that can be trusted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from driver import WAIT_MS, TinyModels
from opened_photo import build_opened_photo
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tiny import noise, tiny_spectral

from leafscope.core.engine import Renderer
from leafscope.core.geometry import Grid, Size
from leafscope.core.photo import Photo
from leafscope.gui.inspector.inspector import Inspector
from leafscope.gui.inspector.inspector_panel import InspectorPanel
from leafscope.gui.inspector.inspector_worker import PixelAnswer
from leafscope.gui.session.comparison import Comparison
from leafscope.gui.session.session import Session
from leafscope.gui.viewing.view import View

LEFT = Qt.MouseButton.LeftButton


pytestmark = pytest.mark.usefixtures("plain_numbers")


@dataclass
class CanvasHarness:
    """The panel beside a view of a photo of noise."""

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

    def pixel_explained(self, x: float, y: float) -> PixelAnswer:
        with self.qtbot.waitSignal(self.inspector.pixel_explained, timeout=WAIT_MS) as signal:
            self.inspector.look_at(x, y)
        answer = signal.args[0]
        assert isinstance(answer, PixelAnswer)
        return answer

    def refused(self, x: float, y: float) -> str:
        with self.qtbot.waitSignal(self.inspector.failed, timeout=WAIT_MS):
            self.inspector.look_at(x, y)
        return self.panel.sentence.text()


@pytest.fixture
def photo() -> Photo:
    return noise(120, 90)


@pytest.fixture
def harness(qtbot: QtBot, photo: Photo) -> Iterator[CanvasHarness]:
    session = Session(View(reduce_motion=lambda: True))
    session.view.resize(Size(200, 150))
    session.comparison.set_method("liif")
    inspector = Inspector(TinyModels(), session)
    panel = InspectorPanel(inspector, session)
    qtbot.addWidget(panel)
    session.set_photo(build_opened_photo(photo))
    session.view.zoom_to(3.0)
    panel.resize(360, 700)
    panel.show()
    yield CanvasHarness(session, inspector, panel, qtbot)
    inspector.request_stop()


def test_before_a_click_it_says_what_to_do(harness: CanvasHarness) -> None:
    assert "Click a pixel" in harness.panel.sentence.text()
    assert not harness.panel.answer.isVisible()


def test_a_pixel_is_named_with_its_place_and_colour(harness: CanvasHarness) -> None:
    answer = harness.pixel_explained(60.2, 45.1)
    assert harness.panel.answer.isVisible()
    assert "Pixel 180, 135 of the enlarged photo" in harness.panel.text()
    red, green, blue = (round(float(value) * 255) for value in answer.explanation.rgb)
    assert f"red {red}, green {green}, blue {blue}" in harness.panel.text()


def test_liif_shows_four_codes_whose_weights_are_a_whole(harness: CanvasHarness) -> None:
    harness.pixel_explained(60.2, 45.1)
    table = harness.panel.parts.text()
    for cell in ("59, 44", "60, 44", "59, 45", "60, 45", "100\u00a0%"):
        assert cell in table


def test_a_spectral_model_shows_waves_on_the_bicubic_image(harness: CanvasHarness) -> None:
    harness.comparison.set_method("spectral")
    harness.pixel_explained(60.2, 45.1)
    table = harness.panel.parts.text()
    assert "Bicubic image" in table
    assert "19 others" in table
    assert "πd" in table


def test_what_the_model_saw_is_framed_in_the_photo(harness: CanvasHarness) -> None:
    answer = harness.pixel_explained(60.2, 45.1)
    seen = answer.explanation.receptive_field
    assert (answer.seen.width(), answer.seen.height()) == (seen.width, seen.height)
    assert f"{seen.width} × {seen.height} source pixels" in harness.panel.text()
    frame = harness.panel.whole.to_widget(QRectF(seen.left, seen.top, seen.width, seen.height))
    shot = harness.panel.whole.grab().toImage()
    edge = QPointF(frame.left(), frame.center().y()).toPoint()
    around = [shot.pixelColor(edge.x() + dx, edge.y()).lightness() for dx in (-1, 0, 1)]
    assert max(around) > 200  # the light line of the frame
    assert min(around) < 80  # and a dark one, for light photos


def test_the_source_pixels_are_those_of_the_photo(harness: CanvasHarness, photo: Photo) -> None:
    answer = harness.pixel_explained(60.2, 45.1)
    seen = answer.explanation.receptive_field
    for column, row in ((0, 0), (3, 5), (seen.width - 1, seen.height - 1)):
        pixel = photo.pixels[seen.top + row, seen.left + column]
        assert answer.seen.pixelColor(column, row) == QColor(*(int(level) for level in pixel))


def test_the_features_follow_as_a_picture(harness: CanvasHarness) -> None:
    with harness.qtbot.waitSignal(harness.inspector.features_ready, timeout=WAIT_MS) as signal:
        harness.inspector.look_at(60.2, 45.1)
    answer = signal.args[0]
    assert (answer.image.width(), answer.image.height()) == (answer.box.width, answer.box.height)
    assert "8 features for each source pixel" in harness.panel.shares.text()


def test_the_way_has_the_real_sizes(harness: CanvasHarness) -> None:
    harness.pixel_explained(60.2, 45.1)
    way = harness.panel.way.text()
    for step in ("Photo", "Encoder", "Field", "Decoder", "Pixels shown", "200\u00a0×\u00a0150"):
        assert step in way


def test_beyond_what_it_learnt_it_says_so(harness: CanvasHarness) -> None:
    harness.pixel_explained(60.2, 45.1)
    assert not harness.panel.beyond.isVisible()
    assert "1 to 4 times" in harness.panel.training.text()
    harness.view.zoom_to(7.3)
    harness.pixel_explained(60.2, 45.1)
    assert harness.panel.beyond.isVisible()
    assert "7.3 times is beyond what it learnt" in harness.panel.beyond.text()


def test_the_paper_and_the_code_are_linked(harness: CanvasHarness) -> None:
    assert "https://arxiv.org/abs/2012.09161" in harness.panel.text()
    assert "https://github.com/yinboc/liif" in harness.panel.text()


def test_at_100_percent_it_says_that_no_model_runs(harness: CanvasHarness) -> None:
    harness.view.zoom_to(1.0)
    assert "no model runs" in harness.refused(60, 45)
    assert not harness.panel.answer.isVisible()


def test_interpolations_and_damaged_models_are_told(harness: CanvasHarness) -> None:
    harness.comparison.set_method("bicubic")
    assert "choose a model" in harness.refused(60, 45)
    harness.comparison.set_method("damaged")
    assert harness.refused(60, 45) == "The model damaged is damaged."


def test_arrow_keys_go_to_the_next_pixel(harness: CanvasHarness) -> None:
    first = harness.pixel_explained(60.2, 45.1)
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained, timeout=WAIT_MS) as signal:
        QTest.keyClick(harness.panel.near, Qt.Key.Key_Right)
    assert signal.args[0].explanation.column == first.explanation.column + 1
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained, timeout=WAIT_MS) as signal:
        QTest.keyClick(harness.panel.near, Qt.Key.Key_Up)
    assert signal.args[0].explanation.row == first.explanation.row - 1


def test_without_a_mouse_the_middle_can_be_explained(harness: CanvasHarness) -> None:
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained, timeout=WAIT_MS) as signal:
        QTest.mouseClick(harness.panel.middle, LEFT)
    assert signal.args[0].explanation.column == 180


@pytest.mark.parametrize(("x", "y"), [(0.0, 0.0), (120.0, 90.0), (-5.0, 200.0)])
def test_the_border_and_hands_beyond_it_do_no_harm(
    harness: CanvasHarness, x: float, y: float
) -> None:
    answer = harness.pixel_explained(x, y)
    assert 0 <= answer.explanation.column < 360
    assert 0 <= answer.explanation.row < 270


def test_the_pixel_is_explained_anew_at_another_scale_and_by_another_model(
    harness: CanvasHarness,
) -> None:
    harness.pixel_explained(60.2, 45.1)
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained, timeout=WAIT_MS) as signal:
        harness.view.zoom_to(4.0)
    assert signal.args[0].request.viewport.scale == 4.0
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained, timeout=WAIT_MS) as signal:
        harness.comparison.set_method("spectral")
    assert signal.args[0].model.family == "spectral"


def test_where_the_view_shows_a_consistent_model_that_is_what_is_explained(
    harness: CanvasHarness,
) -> None:
    harness.comparison.set_method("spectral")
    harness.comparison.set_back_projection(False)
    harness.comparison.set_detail_model("spectral")
    uncorrected = harness.pixel_explained(60.2, 45.1)
    assert "Brought back to the photo" not in harness.panel.parts.text()
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained, timeout=WAIT_MS) as signal:
        harness.comparison.set_back_projection(
            True
        )  # the pixel is another one, so it is explained anew
    answer = signal.args[0]
    assert "Brought back to the photo" in harness.panel.parts.text()
    assert not np.allclose(answer.explanation.rgb, uncorrected.explanation.rgb, atol=1 / 255)
    seen = Renderer(answer.request.photo, tiny_spectral().with_back_projection()).render(
        Grid.at_scale(answer.request.photo.size, 3.0)
    )
    assert np.allclose(
        answer.explanation.rgb, seen[answer.explanation.row, answer.explanation.column], atol=1e-4
    )


def test_of_a_blend_it_explains_the_method_that_has_most_of_it_and_says_so(
    harness: CanvasHarness,
) -> None:
    harness.comparison.set_method("liif")
    harness.pixel_explained(60.2, 45.1)
    assert not harness.panel.blend.isVisible()
    harness.comparison.set_detail_model("spectral")
    for percent, family in ((30, "liif"), (70, "spectral")):
        harness.comparison.set_detail(percent)
        assert harness.pixel_explained(60.2, 45.1).model.family == family
        assert f"The view shows liif with {percent} % spectral" in harness.panel.blend.text()
    assert "Explained is what spectral, consistent makes" in harness.panel.blend.text()
    harness.comparison.set_detail(100)
    harness.pixel_explained(60.2, 45.1)
    assert not harness.panel.blend.isVisible()


def test_a_closed_panel_asks_for_nothing(harness: CanvasHarness) -> None:
    harness.pixel_explained(60.2, 45.1)
    harness.panel.hide()
    asked: list[object] = []
    harness.inspector.asked.connect(asked.append)
    harness.view.zoom_to(4.0)
    (rest,) = harness.inspector.findChildren(QTimer)
    harness.qtbot.waitUntil(lambda: not rest.isActive())
    assert asked == []


def test_the_pixel_is_told_while_the_panel_is_open(harness: CanvasHarness) -> None:
    told: list[object] = []
    harness.inspector.asked.connect(told.append)
    harness.pixel_explained(60.2, 45.1)
    harness.panel.hide()
    harness.panel.show()
    assert told == [(60.2, 45.1), None, (60.2, 45.1)]


def test_a_panel_that_is_opened_again_explains_the_present_view(harness: CanvasHarness) -> None:
    harness.pixel_explained(60.2, 45.1)
    harness.panel.hide()
    harness.view.zoom_to(4.0)
    with harness.qtbot.waitSignal(harness.inspector.pixel_explained, timeout=WAIT_MS) as signal:
        harness.panel.show()
    assert signal.args[0].request.viewport.scale == 4.0


def test_another_photo_begins_anew(harness: CanvasHarness) -> None:
    harness.comparison.set_method("bicubic")
    harness.refused(60, 45)
    other = noise(64, 64, seed=1)
    harness.session.set_photo(build_opened_photo(other))
    assert harness.inspector.position is None
    assert not harness.panel.answer.isVisible()
    assert "Click a pixel" in harness.panel.sentence.text()


def test_a_photo_of_16_bits_is_shown_as_it_looks(harness: CanvasHarness, photo: Photo) -> None:
    deep = Photo(photo.pixels.astype("uint16") * 257)
    harness.session.set_photo(build_opened_photo(deep))
    answer = harness.pixel_explained(60.2, 45.1)
    red, green, blue = (
        int(v)
        for v in photo.pixels[
            answer.explanation.receptive_field.top, answer.explanation.receptive_field.left
        ]
    )
    assert answer.seen.pixelColor(0, 0) == QColor(red, green, blue)
