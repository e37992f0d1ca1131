"""What an empty window says: drop, open or paste a photo, or look at a sample."""

from __future__ import annotations

from functools import partial
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
from ..commands.commands import Commands
from ..commands.keys import format_keys
from ..session.recent_photos import display_names
from ..style.icons import icon

OFFERED = ("open", "paste", "sample", "sample-page")
RECENT = 5  # files listed; the menu has the others
LETTERS = 40  # of a file's name that are shown
LARGER = 1.6  # than other words
SPACE = 14  # logical pixels between things


def sample_path() -> Path:
    """Return the photo that comes with the program."""
    return _samples() / "chelsea.png"


def sample_page_path() -> Path:
    """Return the page of letters and patterns that comes with the program."""
    return _samples() / "page.png"


def is_sample(path: Path | None) -> bool:
    """Tell whether a file came with the program."""
    return path is not None and path.parent == _samples()


def _samples() -> Path:
    return Path(str(files("leafscope.resources") / "samples"))


class Welcome(QScrollArea):
    """Fills its parent; goes when a photo is there.

    Args:
        commands: whose actions are offered.
        settings: remembers the files opened before.
        parent: what it fills.

    """

    chosen = Signal(object)  # Path of a file opened before

    def __init__(self, commands: Commands, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._settings = settings
        self._parent = parent
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.downloads = [self._offer(id_) for id_ in OFFERED]
        self.files: list[QPushButton] = []
        self._focused: QWidget | None = None  # what had the focus before a photo was opened
        self._build()
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the parent, whatever its size."""
        if watched is self._parent and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._parent.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the offers one below the other where they have no room side by side."""
        super().resizeEvent(event)
        margins = self._column.contentsMargins()
        around = margins.left() + margins.right() + (len(self.downloads) + 1) * self._row.spacing()
        wanted = around + sum(offer.sizeHint().width() for offer in self.downloads)
        beside = wanted <= self.viewport().width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)

    def show_opening(self, title: str) -> None:
        """Invite to nothing while a photo is on its way."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._focused = focused
            self._parent.setFocus()  # or a button beside would have the keys
        self.title.setText(self.tr("Opening {0} …").format(self._shortened(title)))
        self._invite(False)

    def show_opening_finished(self) -> None:
        """Invite again, for what comes if none came."""
        self.title.setText(self.tr("Drop a photo here"))
        self._invite(True)
        untouched = self.window().focusWidget() is self._parent
        if self._focused is not None and untouched and self.isVisible():
            self._focused.setFocus()
        self._focused = None

    def _invite(self, inviting: bool) -> None:
        for part in self._invitation:
            part.setVisible(inviting)

    def _build(self) -> None:
        purpose = QLabel(
            self.tr(
                "Zoom into a photo up to 64 times: a neural network redraws what you see at "
                "any scale. Compare it with plain enlargement, and save what is shown."
            )
        )
        purpose.setAlignment(Qt.AlignmentFlag.AlignCenter)
        purpose.setWordWrap(True)
        self._build_title()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addStretch(1)
        for button in self.downloads:
            row.addWidget(button)
        row.addStretch(1)
        content = QFrame()
        content.setObjectName("dropArea")
        self._column = column = QVBoxLayout(content)
        column.setSpacing(SPACE)
        column.addStretch(1)
        column.addWidget(purpose)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self._hint())
        column.addLayout(self._recent_files())
        column.addStretch(1)
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        parts = content.findChildren(QWidget, options=direct)
        self._invitation = [part for part in parts if part is not self.title]
        for part in self._invitation:
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # so the title stays where it is
            part.setSizePolicy(policy)
        self.setWidget(content)

    def _build_title(self) -> None:
        self.title = QLabel(self.tr("Drop a photo here"))
        self.title.setObjectName("welcomeTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self.title.setFont(font)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setWordWrap(True)

    def _offer(self, id_: str) -> QPushButton:
        action = self._commands.action(id_)
        button = QPushButton(action.icon(), action.text())
        button.setAutoDefault(True)
        button.setToolTip(action.toolTip())
        keys = format_keys(self._commands.keys(id_)[:1])
        button.setAccessibleDescription(keys)
        button.clicked.connect(action.trigger)
        return button

    def _hint(self) -> QLabel:
        """Say what to do with a photo, once it is there."""
        compare, keys = (self._key(id_) for id_ in ("next-mode", "help"))
        words = self.tr(
            "Turn the wheel to look closer, drag to move. {0} compares, {1} lists all keys."
        )
        hint = QLabel(words.format(compare, keys))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        return hint

    def _key(self, id_: str) -> str:
        """Return the key that starts a command; its title where there is none."""
        return format_keys(self._commands.keys(id_)[:1]) or self._commands.title(id_)

    def _recent_files(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        paths = self._settings.recent[:RECENT]
        if paths:
            heading = QLabel(self.tr("Opened before"))
            heading.setObjectName("recentHeading")
            heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(heading)
        for path, title in zip(paths, display_names(paths), strict=True):
            button = QPushButton(icon("photo"), self._shortened(title).replace("&", "&&"))
            button.setFlat(True)
            button.setAutoDefault(True)
            button.setToolTip(escape_tooltip(path))
            button.clicked.connect(partial(self._choose, path))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
            self.files.append(button)
        return column

    def _shortened(self, title: str) -> str:
        """Return a title of which the middle goes where it is long."""
        metrics = self.fontMetrics()
        most = LETTERS * metrics.averageCharWidth()
        return metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, most)

    def _choose(self, path: Path) -> None:
        self.chosen.emit(path)
