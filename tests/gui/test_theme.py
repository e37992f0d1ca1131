"""Words can be read in both themes (WCAG 2.2, level AA), and the theme follows the system."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from leafscope.gui.rendering import frame_store
from leafscope.gui.style.labels import ElidedLabel
from leafscope.gui.style.outlined_style import edge_colour
from leafscope.gui.style.theme import (
    DARK,
    LABEL_GROUND,
    LABEL_TEXT,
    LIGHT,
    LINE,
    LINE_DARK,
    Colours,
    Theme,
    ThemeChoice,
    build_palette,
    build_style_sheet,
    canvas_colour,
    reduced_motion,
)

TEXT = 4.5  # the least contrast of words and their ground
PART = 3.0  # of what shows where a control is
ROLE, GROUP = QPalette.ColorRole, QPalette.ColorGroup
THEMES = pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
WORDS = [
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.BrightText, ROLE.Button),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.Link, ROLE.Window),
    (ROLE.Link, ROLE.Base),
    (ROLE.LinkVisited, ROLE.Window),
]


def luminance(colour: QColor) -> float:
    def linear(level: float) -> float:
        return level / 12.92 if level <= 0.04045 else float(((level + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(level) for level in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def over(veil: QColor, ground: QColor) -> QColor:
    """Return what is seen of a colour through another."""
    share = veil.alphaF()
    pairs = zip(veil.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one * share + other * (1 - share)) for one, other in pairs))


def test_contrast_is_measured_as_the_guidelines_do() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)  # a well-known limit


@THEMES
@pytest.mark.parametrize(("words", "ground"), WORDS)
def test_words_stand_out(
    colours: Colours, words: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = build_palette(colours)
    for group in (GROUP.Active, GROUP.Inactive):
        assert contrast(palette.color(group, words), palette.color(group, ground)) >= TEXT


@THEMES
def test_words_of_the_window_s_own_parts_stand_out(colours: Colours) -> None:
    assert contrast(colours.notice_text, colours.notice) >= TEXT
    assert contrast(colours.canvas_text, colours.canvas) >= TEXT
    assert contrast(colours.canvas_link, colours.canvas) >= TEXT


@THEMES
def test_what_is_selected_stands_out(colours: Colours) -> None:
    for ground in (colours.bar, colours.field):
        assert contrast(colours.accent, ground) >= PART


@THEMES
def test_the_edges_of_controls_stand_out(colours: Colours) -> None:
    palette = build_palette(colours)
    assert contrast(edge_colour(palette), colours.bar) >= PART
    assert contrast(edge_colour(palette), colours.field) >= PART


@THEMES
def test_icons_stand_out(colours: Colours) -> None:
    palette = build_palette(colours)
    assert contrast(palette.buttonText().color(), colours.bar) >= PART
    assert contrast(palette.buttonText().color(), colours.notice) >= PART


@pytest.mark.parametrize("photo", ["#000000", "#808080", "#ffffff"])
def test_words_over_a_photo_can_be_read_on_any(photo: str) -> None:
    ground = over(LABEL_GROUND, QColor(photo))
    assert contrast(LABEL_TEXT, ground) >= TEXT


@pytest.mark.parametrize("photo", ["#000000", "#808080", "#ffffff"])
def test_lines_over_a_photo_are_seen_on_any(photo: str) -> None:
    dark, light = over(LINE_DARK, QColor(photo)), LINE
    assert max(contrast(dark, photo), contrast(light, photo)) >= PART
    assert contrast(light, dark) >= PART


@THEMES
def test_even_what_can_not_be_used_now_can_be_made_out(colours: Colours) -> None:
    palette = build_palette(colours)
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText):
        assert contrast(palette.color(GROUP.Disabled, role), colours.bar) >= PART
        assert palette.color(GROUP.Disabled, role) != palette.color(role)


@THEMES
def test_what_surrounds_a_photo_has_no_colour_and_is_no_extreme(colours: Colours) -> None:
    canvas = canvas_colour(build_palette(colours))
    assert canvas.name() == colours.canvas
    assert canvas.red() == canvas.green() == canvas.blue()
    assert 20 < canvas.red() < 220


# Following the system


class System:
    """A system that can be told which colours it uses."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.scheme = Qt.ColorScheme.Dark

    def __call__(self) -> Qt.ColorScheme:
        return self.scheme

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self._app.styleHints().colorSchemeChanged.emit(scheme)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
    for theme in qapp.findChildren(Theme):
        theme.reduce_motion = False
        theme.setParent(None)


def test_the_window_follows_the_system(app: QApplication) -> None:
    system = System(app)
    theme = Theme(app, ThemeChoice.SYSTEM, system)
    assert theme.colours is DARK
    system.turn(Qt.ColorScheme.Light)
    assert app.palette().window().color().name() == LIGHT.bar
    assert app.styleSheet() == build_style_sheet(LIGHT)


def test_a_system_that_does_not_say_gets_the_dark_one(app: QApplication) -> None:
    assert Theme(app, ThemeChoice.SYSTEM, lambda: Qt.ColorScheme.Unknown).colours is DARK


@pytest.mark.parametrize(
    ("choice", "colours"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)]
)
def test_a_person_s_choice_stands_whatever_the_system_does(
    app: QApplication, choice: ThemeChoice, colours: Colours
) -> None:
    system = System(app)
    theme = Theme(app, choice, system)
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        system.turn(scheme)
        assert theme.colours is colours


def test_what_is_open_changes_with_the_choice(app: QApplication, qtbot: QtBot) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    label.show()
    theme = Theme(app, ThemeChoice.DARK)
    with qtbot.waitSignal(theme.changed):
        theme.set_choice(ThemeChoice.LIGHT)
    assert label.palette().windowText().color().name() == LIGHT.text


@pytest.mark.parametrize(
    ("choice", "colours"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)]
)
def test_what_opens_the_rest_of_a_narrow_bar_stands_out(
    app: QApplication, qtbot: QtBot, choice: ThemeChoice, colours: Colours
) -> None:
    Theme(app, choice)
    bar = QToolBar()
    qtbot.addWidget(bar)
    for number in range(9):
        bar.addAction(f"command {number}")
    bar.resize(200, 40)
    bar.show()
    rest = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(rest, QToolButton)
    qtbot.waitUntil(rest.isVisible)
    image = rest.grab().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    best = max(contrast(image.pixelColor(*point), QColor(colours.bar)) for point in points)
    assert best >= PART


def test_a_line_that_gives_way_to_dots_keeps_its_font(app: QApplication, qtbot: QtBot) -> None:
    Theme(app, ThemeChoice.DARK)
    label, window = ElidedLabel("words"), QWidget()
    qtbot.addWidget(window)
    bold = label.font()
    bold.setBold(True)
    label.setFont(bold)
    label.setParent(window)
    window.show()
    assert label.fontInfo().bold()


@pytest.mark.parametrize("name", ["", "purple", "LIGHT"])
def test_a_choice_that_there_is_not_is_the_system_s(name: str) -> None:
    assert ThemeChoice.from_name(name) is ThemeChoice.SYSTEM


def test_less_motion_can_be_asked_for(app: QApplication) -> None:
    theme = Theme(app, ThemeChoice.DARK)
    theme.reduce_motion = True
    assert reduced_motion()
    assert frame_store.fade_duration() == 0
