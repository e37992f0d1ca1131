"""The dark and the light theme, in neutral colours that suit any photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from .outlined_style import OutlinedStyle

# Overlays on the photo look the same in both themes.
LABEL_GROUND = QColor(0, 0, 0, 165)
LABEL_TEXT = QColor(245, 245, 245)
SHADE = QColor(0, 0, 0, 120)
LINE_DARK = QColor(0, 0, 0, 200)
LINE = QColor(255, 255, 255)
OUTLINE = ((3, LINE_DARK), (1, LINE))  # widths in logical pixels, colours

REDUCE_MOTION_PROPERTY = "leafscopeStill"  # a property of the application object


class ThemeChoice(Enum):
    """The theme that is chosen in the preferences."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    @classmethod
    def from_name(cls, name: str) -> ThemeChoice:
        """Return the choice for a stored name; unknown names give `SYSTEM`."""
        return next((choice for choice in cls if choice.value == name), cls.SYSTEM)


@dataclass(frozen=True)
class Colours:
    """The colours of a theme, as "#rrggbb"."""

    canvas: str  # background around the photo
    canvas_text: str
    canvas_link: str
    bar: str  # background of bars and dialogs
    field: str  # background of text fields and lists
    button: str
    line: str  # separators
    text: str  # on bars, fields and buttons
    faint: str  # placeholders and disabled text
    accent: str  # selection
    accent_text: str
    link: str  # on bars and fields


_DARK_AND_LIGHT = {
    "canvas": ("#1e1e1e", "#c9c9c9"),
    "canvas_text": ("#b4b4b4", "#3a3a3a"),
    "canvas_link": ("#7cc496", "#10502c"),
    "bar": ("#2d2d2d", "#f2f2f2"),
    "field": ("#242424", "#ffffff"),
    "button": ("#3a3a3a", "#e6e6e6"),
    "line": ("#1b1b1b", "#c4c4c4"),
    "text": ("#e4e4e4", "#1c1c1c"),
    "faint": ("#9c9c9c", "#646464"),
    "accent": ("#5ca076", "#2c7049"),
    "accent_text": ("#101010", "#ffffff"),
    "link": ("#7cc496", "#1f6a40"),
}
DARK = Colours(**{name: dark for name, (dark, _) in _DARK_AND_LIGHT.items()})
LIGHT = Colours(**{name: light for name, (_, light) in _DARK_AND_LIGHT.items()})

_COLOR_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Applies the chosen theme to the application; `SYSTEM` follows the system's theme."""

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        system_scheme: Callable[[], Qt.ColorScheme] | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice
        self._system_scheme = system_scheme or app.styleHints().colorScheme
        app.setStyle(OutlinedStyle())
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.colours = DARK
        self._apply()

    def set_choice(self, choice: ThemeChoice) -> None:
        """Choose a theme and apply it."""
        self.choice = choice
        self._apply()

    @property
    def reduce_motion(self) -> bool:
        """Whether the user chose reduced motion in the preferences."""
        return bool(self._app.property(REDUCE_MOTION_PROPERTY))

    @reduce_motion.setter
    def reduce_motion(self, reduce: bool) -> None:
        self._app.setProperty(REDUCE_MOTION_PROPERTY, reduce)

    def _follow_system(self) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self._app.styleHints().setColorScheme(_COLOR_SCHEMES[self.choice])
        light = self.choice is ThemeChoice.LIGHT
        if self.choice is ThemeChoice.SYSTEM:
            light = self._system_scheme() == Qt.ColorScheme.Light
        self.colours = LIGHT if light else DARK
        self._app.setPalette(build_palette(self.colours))
        self._app.setStyleSheet(build_style_sheet(self.colours))


def current_theme() -> Theme:
    """Return the application's `Theme`, or create one that follows the system."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app.findChild(Theme) or Theme(app)


def reduced_motion() -> bool:
    """Return whether the preferences, the system or the style request reduced motion."""
    app = QApplication.instance()
    if app is not None and app.property(REDUCE_MOTION_PROPERTY):
        return True
    duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    if duration == 0:
        return True
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
    preference = getattr(accessibility(), "motionPreference", None) if accessibility else None
    return preference is not None and preference().name == "ReducedMotion"


def canvas_colour(palette: QPalette) -> QColor:
    """Return the canvas colour around the photo, for a dark or a light palette."""
    return QColor((DARK if palette.window().color().lightness() < 128 else LIGHT).canvas)


def build_palette(colours: Colours) -> QPalette:
    """Return the Qt palette of a theme."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette(QColor(colours.button), QColor(colours.bar))
    text = role.WindowText, role.Text, role.ButtonText, role.BrightText, role.ToolTipText
    for colour, roles in (
        (colours.bar, (role.Window, role.AlternateBase)),
        (colours.field, (role.Base, role.ToolTipBase)),
        (colours.button, (role.Button,)),
        (colours.text, text),
        (colours.faint, (role.PlaceholderText,)),
        (colours.accent, (role.Highlight, role.Accent)),
        (colours.accent_text, (role.HighlightedText,)),
        (colours.link, (role.Link, role.LinkVisited)),
    ):
        for which in roles:
            palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor(colours.faint))
    return palette


def build_style_sheet(colours: Colours) -> str:
    """Return the style sheet for properties that a palette can't set."""
    return f"""
QComboBox, QAbstractSpinBox {{ min-height: 1.25em; }}
QPushButton {{ icon-size: 1.15em; }}
QCheckBox::indicator {{ width: 0.9em; height: 0.9em; }}
QMainWindow, QToolBar {{ icon-size: 1.25em; }}
QToolBar {{ border: none; border-bottom: 1px solid {colours.line}; spacing: 4px;
  padding: 4px 8px; }}
QStatusBar {{ border-top: 1px solid {colours.line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ padding: 0 6px; }}
#detailButton::menu-indicator {{ image: none; }}
#zoomBar {{ border-top: 1px solid {colours.line}; }}
#welcome, #welcome > QWidget, #dropArea {{ background: {colours.canvas}; }}
#dropArea {{ border: 2px dashed {colours.canvas_text}; border-radius: 12px; margin: 24px; }}
#welcomeTitle, #recentHeading {{ color: {colours.canvas_text}; }}
#dropArea QPushButton:flat {{ color: {colours.canvas_link}; border: 1px solid transparent;
  border-radius: 4px; padding: 3px 8px; }}
#dropArea QPushButton:flat:hover, #dropArea QPushButton:flat:focus {{
  border-color: {colours.canvas_text}; }}
#messageBar {{ background: {colours.field}; border-bottom: 1px solid {colours.line}; }}
#legend QLabel {{ color: {LABEL_TEXT.name()}; }}
"""
