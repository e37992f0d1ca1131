"""The command palette: all commands in one list with fuzzy search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTreeWidgetItem, QVBoxLayout, QWidget

from ..style.forms import fill, two_column_list
from .command_table import translate_title
from .commands import Commands, format_keys

SIZE = (40, 24)  # width in letters, height in lines
ICON_SIZE = 1.25  # of a line's height
TOP_OFFSET = 48  # logical pixels below the top of the window
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

WORD_START_BONUS = 8.0  # for a letter at the start of a word
CONSECUTIVE_BONUS = 4.0  # for a letter right after the previous match
GAP_PENALTY = 0.1  # for each letter that is skipped


class CommandPalette(QDialog):
    """A dialog that lists the enabled commands; Enter runs the selected command."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self.setWindowTitle(self.tr("All commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search commands"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = two_column_list(self.tr("Matching commands"))
        self.list.setHeaderHidden(True)
        icon = round(ICON_SIZE * self.list.fontMetrics().height())
        self.list.setIconSize(QSize(icon, icon))
        self.list.setUniformRowHeights(True)
        self.list.itemClicked.connect(lambda: self._run())
        text = self.tr("No matching commands")
        self.no_match = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
        fill(QVBoxLayout(self), self.search, self.no_match, self.list)
        self._create_items()
        self._filter("")
        self._place_over(parent)

    @property
    def found(self) -> list[str]:
        """Ids of the listed commands, best match first."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [_command_id(item) for item in items if item is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass arrow and page keys from the search field to the list."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in LIST_KEYS
        ):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _create_items(self) -> None:
        self._items: list[QTreeWidgetItem] = []
        transparent = QPixmap(self.list.iconSize())  # aligns commands that have no icon
        transparent.fill(Qt.GlobalColor.transparent)
        for command in self._commands:
            action = self._commands.action(command.id)
            if action.isEnabled() and command.id != "palette":
                group, title = translate_title(command.group), self._commands.title(command.id)
                keys = format_keys(self._commands.keys(command.id))
                item = QTreeWidgetItem([f"{group}: {title}", keys])
                item.setIcon(0, QIcon(transparent) if action.icon().isNull() else action.icon())
                item.setData(0, Qt.ItemDataRole.UserRole, command.id)
                item.setTextAlignment(1, RIGHT)
                self._items.append(item)

    def _filter(self, query: str) -> None:
        while self.list.topLevelItemCount():
            self.list.takeTopLevelItem(0)
        titles = [self._commands.title(_command_id(item)) for item in self._items]
        texts = [item.text(0) for item in self._items]
        order = dict.fromkeys(rank(query, titles) + rank(query, texts))
        self.list.addTopLevelItems([self._items[number] for number in order])
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.no_match.setVisible(not self.found)

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self._commands.action(_command_id(item)).trigger()

    def _place_over(self, window: QWidget) -> None:
        letters, lines = SIZE
        metrics = self.fontMetrics()
        preferred = QSize(letters * metrics.averageCharWidth() * 2, lines * metrics.height())
        self.resize(preferred.boundedTo(window.size()))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + TOP_OFFSET)


def rank(query: str, texts: Sequence[str]) -> list[int]:
    """Return the indices of matching texts, best match first; ties keep their order."""
    scores = [(index, score(query, text)) for index, text in enumerate(texts)]
    matches = [(index, value) for index, value in scores if value is not None]
    return [index for index, _ in sorted(matches, key=lambda pair: -pair[1])]


def score(query: str, text: str) -> float | None:
    """Return a score, higher for a better match; None if the text doesn't match.

    A text matches if it contains the query's letters in order, ignoring case and spaces.
    """
    text = text.casefold()
    scores = {-1: 0.0}  # best score for each position of the previous letter
    for letter in "".join(query.casefold().split()):
        totals = [  # position of this letter, and a score
            (here, total + _letter_score(text, last, here))
            for here, other in enumerate(text)
            for last, total in scores.items()
            if other == letter and last < here
        ]
        scores = dict(sorted(totals, key=lambda pair: pair[1]))  # keeps the best of each position
    return max(scores.values(), default=None)


def _letter_score(text: str, last: int, position: int) -> float:
    value = -GAP_PENALTY * (position - last - 1)
    if position == 0 or not text[position - 1].isalnum():
        value += WORD_START_BONUS
    elif position == last + 1:
        value += CONSECUTIVE_BONUS
    return value


def _command_id(item: QTreeWidgetItem) -> str:
    return str(item.data(0, Qt.ItemDataRole.UserRole))
