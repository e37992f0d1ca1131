"""The start page, which is shown until a photo is open."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..app.formatting import escape_tooltip
from ..app.settings import Settings
from ..commands.commands import Commands, format_keys
from ..session.recent_photos import display_names
from ..style.forms import fill
from ..style.icons import icon

BUTTON_COMMANDS = ("open", "paste", "sample", "sample-page")
MAX_RECENT = 5  # the menu lists more
MAX_NAME_CHARS = 40
TITLE_SCALE = 1.6  # relative to the normal font
SPACING = 14  # logical pixels


def sample_path(name: str = "chelsea.png") -> Path:
    """Return the path of a bundled sample file; the default is the sample photo."""
    return Path(str(files("leafscope.resources") / "samples" / name))


class Welcome(QScrollArea):
    """Covers the canvas with commands and recent photos until a photo is open."""

    chosen = Signal(object)  # Path of a recent photo

    def __init__(self, commands: Commands, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent, widgetResizable=True)
        self._commands = commands
        self._settings = settings
        self._parent = parent
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons = [self._create_button(id_) for id_ in BUTTON_COMMANDS]
        self.recent_buttons: list[QPushButton] = []
        self._focused: QWidget | None = None  # gets the focus back if opening fails
        self._build()
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._parent and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._parent.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the buttons if they don't fit side by side."""
        super().resizeEvent(event)
        margins = self._column.contentsMargins()
        width = margins.left() + margins.right() + (len(self.buttons) + 1) * self._row.spacing()
        width += sum(button.sizeHint().width() for button in self.buttons)
        fits = width <= self.viewport().width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)

    def show_opening(self, title: str) -> None:
        """Show only `title`, the name of the photo that is being opened."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._focused = focused
            self._parent.setFocus()  # otherwise a button in the tool bar would get the focus
        self.title.setText(self.tr("Opening {0}…").format(self._elide(title)))
        self._set_content_visible(False)

    def show_opening_finished(self) -> None:
        """Show the buttons again, and restore the focus if opening failed."""
        self.title.setText(self.tr("Drop a photo here"))
        self._set_content_visible(True)
        untouched = self.window().focusWidget() is self._parent
        if self._focused is not None and untouched and self.isVisible():
            self._focused.setFocus()
        self._focused = None

    def _set_content_visible(self, visible: bool) -> None:
        for part in self._hideable:
            part.setVisible(visible)

    def _build(self) -> None:
        purpose = self.tr(
            "Zoom into a photo, up to 64×. A neural network redraws what you see at any scale. "
            "Compare it with ordinary enlargement, and export the result."
        )
        self._build_title()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        fill(self._row, None, *self.buttons, None)
        compare, help_ = map(self._commands.key_or_title, ("next-mode", "help"))
        hint = self.tr("Scroll to zoom, drag to pan. Compare with {0}, get help with {1}.")
        content = QFrame()
        content.setObjectName("dropArea")
        self._column = fill(
            QVBoxLayout(content),
            None,
            _centred_label(purpose),
            self.title,
            self._row,
            _centred_label(hint.format(compare, help_)),
            self._recent_photos(),
            None,
        )
        self._column.setSpacing(SPACING)
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        parts = content.findChildren(QWidget, options=direct)
        self._hideable = [part for part in parts if part is not self.title]
        for part in self._hideable:
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # so that the title doesn't move
            part.setSizePolicy(policy)
        self.setWidget(content)

    def _build_title(self) -> None:
        self.title = _centred_label(self.tr("Drop a photo here"))
        self.title.setObjectName("welcomeTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * TITLE_SCALE)
        self.title.setFont(font)

    def _create_button(self, id_: str) -> QPushButton:
        action = self._commands.action(id_)
        button = QPushButton(action.icon(), action.text(), autoDefault=True)
        button.setToolTip(action.toolTip())
        button.setAccessibleDescription(format_keys(self._commands.keys(id_)[:1]))
        button.clicked.connect(action.trigger)
        return button

    def _recent_photos(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        paths = self._settings.recent[:MAX_RECENT]
        if paths:
            heading = QLabel(self.tr("Recent photos"), alignment=Qt.AlignmentFlag.AlignCenter)
            heading.setObjectName("recentHeading")
            column.addWidget(heading)
        for path, title in zip(paths, display_names(paths), strict=True):
            text = self._elide(title).replace("&", "&&")
            button = QPushButton(icon("photo"), text, flat=True, autoDefault=True)
            button.setToolTip(escape_tooltip(path))
            button.clicked.connect(lambda _, path=path: self.chosen.emit(path))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
            self.recent_buttons.append(button)
        return column

    def _elide(self, title: str) -> str:
        metrics = self.fontMetrics()
        width = MAX_NAME_CHARS * metrics.averageCharWidth()
        return metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, width)


def _centred_label(text: str) -> QLabel:
    return QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
