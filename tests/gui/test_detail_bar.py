"""The detail slider: rendering, settings, labels and export."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from driver import Driver, TinyModels
from frame_pixels import frame_rgb
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tiny import noise

from leafscope.core.engine.compute import CPU
from leafscope.core.frames import Frame, Stage
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method
from leafscope.core.resample import quantise
from leafscope.gui.app.settings import Settings
from leafscope.gui.rendering.frame_store import FrameStore
from leafscope.gui.rendering.model_source import ModelChoice, ModelSource
from leafscope.gui.rendering.render_worker import RendererPool, RenderResources
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.style.outlined_style import OutlinedStyle
from leafscope.gui.window.main_window import MainWindow
from leafscope.gui.window.method_choice import DEFAULT_DETAIL_MODEL


class WithDetail(TinyModels):
    """The tiny models and a detail model."""

    def choices(self, device: str) -> tuple[ModelChoice, ...]:
        return (*super().choices(device), ModelChoice(DEFAULT_DETAIL_MODEL, "Detailed"))


@pytest.fixture
def models() -> ModelSource:
    return WithDetail()


@pytest.fixture
def opened(driver: Driver, photo_file: Path) -> Driver:
    driver.open(photo_file)
    driver.window.view.zoom_to(3.0)
    driver.wait_exact()
    return driver


def picture(driver: Driver) -> np.ndarray:
    driver.wait_exact()
    window = driver.window
    viewport = window.view.viewport
    assert viewport is not None
    frame = window.session.store.exact_frame(window.comparison.state.effective_method, viewport)
    assert frame is not None
    return frame_rgb(frame).astype(float)


def test_the_slider_blends_both_models(opened: Driver) -> None:
    slider = opened.window.detail_bar.slider
    assert slider.isVisible()
    faithful = picture(opened)
    slider.setValue(100)
    detailed = picture(opened)
    slider.setValue(30)
    images = np.stack([faithful, detailed])
    within = np.all((images > 0) & (images < 255), 0)  # not clipped
    errors = np.abs(picture(opened) - (0.7 * faithful + 0.3 * detailed))
    assert within.mean() > 0.5
    assert errors[within].max() <= 1.5
    assert opened.window.detail_bar.value.text() == "30 %"


def test_arrow_and_page_keys_move_the_slider_in_steps(opened: Driver) -> None:
    slider = opened.window.detail_bar.slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert opened.window.comparison.state.detail == 25
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert opened.window.comparison.state.effective_method == Method("spectral")


def test_a_click_places_the_slider_and_a_double_click_resets_it(opened: Driver) -> None:
    slider = opened.window.detail_bar.slider
    style = OutlinedStyle()  # the widget doesn't own it
    slider.setStyle(style)
    opened.window.resize(900, 400)
    opened.wait(lambda: slider.width() > 200)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, 8))
    assert 47 <= opened.window.comparison.state.detail <= 53
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert opened.window.comparison.state.detail == 100
    QTest.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, 8))
    assert opened.window.comparison.state.detail == 0


def test_the_next_photo_starts_without_detail_unless_it_is_kept(
    opened: Driver, tmp_path: Path
) -> None:
    window = opened.window
    others = [tmp_path / f"{name}.png" for name in "ab"]
    for path in others:
        Image.fromarray(noise(60, 40).pixels).save(path)
    window.detail_bar.slider.setValue(40)
    opened.open(others[0])
    assert window.comparison.state.detail == 0
    window.commands.action("keep-detail").trigger()
    window.detail_bar.slider.setValue(40)
    opened.open(others[1])
    assert window.comparison.state.detail == 40


def test_any_model_can_add_detail(opened: Driver) -> None:
    bar = opened.window.detail_bar
    bar.slider.setValue(50)
    (action,) = (a for a in bar.button.menu().actions() if a.data() == "liif")
    action.trigger()
    assert opened.window.comparison.state.effective_method == Method.parse("spectral+liif@50")
    opened.wait_exact()


def test_back_projection_is_disabled_for_models_without_it(
    opened: Driver, qtbot: QtBot, settings: Settings
) -> None:
    settings.keep_detail = True
    window = opened.window
    window.detail_bar.slider.setValue(50)
    switch = window.commands.action("consistent")
    assert switch.isEnabled()
    menu = window.detail_bar.button.menu()
    actions = {action.data(): action for action in menu.actions()}
    actions["liif"].trigger()
    assert not switch.isEnabled()
    assert switch.isChecked()  # kept for models that support it
    opened.wait_exact()
    assert "Spectral with 50 % Liif" in window.canvas.accessible_value
    assert "true to the original" not in window.canvas.accessible_value
    dialog = window.export_dialog()
    assert dialog is not None
    assert dialog.job.method == Method.parse("spectral+liif@50")
    dialog.reject()
    again = MainWindow(WithDetail(), settings)
    qtbot.addWidget(again)
    opened.wait(lambda: again.comparison.state.effective_method == Method.parse("spectral+liif@50"))
    assert not again.commands.action("consistent").isEnabled()
    again.close()
    actions[DEFAULT_DETAIL_MODEL].trigger()
    assert switch.isEnabled()
    assert window.comparison.state.effective_method == Method.parse(
        f"spectral+{DEFAULT_DETAIL_MODEL}@50+consistent"
    )


def test_the_choice_is_restored_at_the_next_start(
    opened: Driver, qtbot: QtBot, settings: Settings
) -> None:
    settings.keep_detail = True
    bar = opened.window.detail_bar
    bar.slider.setValue(45)
    (action,) = (a for a in bar.button.menu().actions() if a.data() == "liif")
    action.trigger()
    again = MainWindow(WithDetail(), settings)
    qtbot.addWidget(again)
    opened.wait(lambda: again.comparison.state.effective_method == Method.parse("spectral+liif@45"))
    again.close()


@pytest.mark.parametrize("text", ["-5", "1e9", "²", "9" * 5000, "x"])
def test_invalid_detail_settings_are_ignored(settings: Settings, text: str) -> None:
    settings.store.setValue("detail", text)
    assert settings.detail == 0


def test_the_accessible_value_names_the_blend(opened: Driver) -> None:
    window = opened.window
    window.detail_bar.slider.setValue(60)
    window.comparison.set_mode(CompareMode.SPLIT)
    opened.wait_exact()
    assert "Spectral with 60 % Detailed, true to the original" in window.canvas.accessible_value


def test_an_export_uses_the_blend(opened: Driver) -> None:
    window = opened.window
    window.detail_bar.slider.setValue(60)
    dialog = window.export_dialog()
    assert dialog is not None
    assert dialog.job.method == Method.parse(f"spectral+{DEFAULT_DETAIL_MODEL}@60+consistent")
    opened.wait(lambda: dialog.preview.up_to_date)
    dialog.reject()


def test_back_projection_is_on_by_default(opened: Driver, qtbot: QtBot, settings: Settings) -> None:
    settings.keep_detail = True
    window = opened.window
    switch = window.commands.action("consistent")
    assert switch in window.detail_bar.button.menu().actions()
    assert switch.isChecked()
    window.detail_bar.slider.setValue(60)
    consistent = picture(opened)
    switch.trigger()
    assert window.comparison.state.effective_method == Method.parse(
        f"spectral+{DEFAULT_DETAIL_MODEL}@60"
    )
    assert window.session.store.layers(
        window.comparison.state.effective_method
    )  # until the other is ready
    assert np.abs(picture(opened) - consistent).max() > 1
    again = MainWindow(WithDetail(), settings)
    qtbot.addWidget(again)
    assert not again.commands.action("consistent").isChecked()
    opened.wait(
        lambda: (
            again.comparison.state.effective_method
            == Method.parse(f"spectral+{DEFAULT_DETAIL_MODEL}@60")
        )
    )
    again.close()


def test_the_exported_pixels_equal_the_view(opened: Driver) -> None:
    window = opened.window
    window.detail_bar.slider.setValue(60)
    seen, viewport = picture(opened), window.view.viewport
    assert viewport is not None
    assert window.opened is not None
    photo = window.opened.photo
    pool = RendererPool(RenderResources(WithDetail()), CPU)  # as in the export thread
    _, _, grid = viewport.visible_grid(photo.size)
    written = quantise(pool.get(photo, window.comparison.state.effective_method).render(grid))
    assert np.abs(seen - written).max() <= 1


def test_the_last_blend_is_shown_until_the_next_is_ready(opened: Driver) -> None:
    window = opened.window
    window.detail_bar.slider.setValue(60)
    opened.wait_exact()
    window.detail_bar.slider.setValue(61)
    assert window.session.store.layers(window.comparison.state.effective_method)


def test_at_either_end_of_the_slider_nothing_falls_back_to_bicubic(opened: Driver) -> None:
    window = opened.window
    store, comparison = window.session.store, window.comparison
    for percent in (40, 100, 0):
        window.detail_bar.slider.setValue(percent)
        assert store.layers(comparison.state.effective_method)  # before a frame can be ready
        opened.wait_exact()


@pytest.mark.parametrize("models", [TinyModels()])
def test_without_a_detail_model_there_is_no_slider(opened: Driver) -> None:
    assert not opened.window.detail_bar.isVisible()
    assert not opened.window.commands.action("consistent").isEnabled()


def test_the_same_model_with_and_without_back_projection_can_be_compared(opened: Driver) -> None:
    window = opened.window
    window.detail_bar.slider.setValue(100)
    window.comparison.set_mode(CompareMode.SPLIT)
    window.comparison.set_pane_method(0, DEFAULT_DETAIL_MODEL)
    assert window.comparison.methods == (
        Method(DEFAULT_DETAIL_MODEL),
        Method(DEFAULT_DETAIL_MODEL, back_projected=True),
    )
    opened.wait_exact()
    pictures = [
        frame_rgb(window.session.store.layers(name)[-1].frame).astype(float)
        for name in window.comparison.methods
    ]
    assert np.abs(pictures[0] - pictures[1]).max() > 1


def test_after_a_pan_no_outdated_frame_is_shown(opened: Driver) -> None:
    window = opened.window
    store, comparison = window.session.store, window.comparison
    window.detail_bar.slider.setValue(40)
    opened.wait_exact()
    window.view.pan(40, 30)
    opened.wait_exact()
    for percent in (0, 60):  # shown before the pan, or never
        window.view.pan(10, 0)
        opened.wait_exact()
        window.detail_bar.slider.setValue(percent)
        (*_, top) = store.layers(comparison.state.effective_method)
        assert top.frame.viewport == window.view.viewport


def test_compared_methods_are_never_placeholders_for_each_other(opened: Driver) -> None:
    window = opened.window
    window.detail_bar.slider.setValue(100)
    opened.wait_exact()
    window.comparison.set_mode(CompareMode.SPLIT)
    window.comparison.set_pane_method(0, DEFAULT_DETAIL_MODEL)
    left, right = window.comparison.methods
    assert window.session.store.layers(right, (left,))
    assert window.session.store.layers(left, (right,)) == ()


def test_the_first_preview_of_a_blend_does_not_hide_a_sharp_picture() -> None:
    store, view = FrameStore(lambda: 0.1, lambda: 0.0), Viewport(2.0, 0, 0, 8, 8)
    pixels = np.zeros((8, 8), np.uint32)

    def frame(method: Method, stage: Stage, generation: int) -> Frame:
        return Frame(
            viewport=view,
            stage=stage,
            left=0,
            top=0,
            pixels=pixels,
            has_alpha=False,
            progress=0.0,
            seconds=0.0,
            device="cpu",
            generation=generation,
            method=method,
        )

    faithful, blend = Method("faithful"), Method.blend("faithful", "detailed", 60)
    sharp, preview = frame(faithful, Stage.EXACT, 1), frame(blend, Stage.PREVIEW, 2)
    store.add(sharp, view)
    store.add(preview, view)
    assert [layer.frame for layer in store.layers(blend)] == [sharp]
    assert [layer.frame for layer in store.layers(blend, (faithful, blend))] == [preview]
    partial = frame(blend, Stage.PARTIAL, 2)
    store.add(partial, view)
    assert [layer.frame for layer in store.layers(blend)] == [sharp, partial]
