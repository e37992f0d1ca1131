"""All commands in one list that is searched by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .command_table import translate_title
from .commands import Commands
from .fuzzy import rank
from .keys import format_keys

SIZE = (40, 24)  # width in letters, height in lines
ICON = 1.25  # of a line's height
FROM_TOP = 48  # logical pixels below the window's top
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Lists the commands that can be started now; Enter starts one, Esc closes.

    Args:
        commands: what there is.
        parent: the window that it opens over.

    """

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self.setWindowTitle(self.tr("All commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Type a few letters of a command"))
        self.search.setAccessibleName(self.tr("Search for a command"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = _list()
        self.list.setAccessibleName(self.tr("Commands found"))
        self.list.itemClicked.connect(lambda: self._run())
        self.nothing = QLabel(self.tr("No command is called so."))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        for widget in (self.search, self.nothing, self.list):
            column.addWidget(widget)
        self._fill()
        self._filter("")
        self._place(parent)

    @property
    def found(self) -> list[str]:
        """Ids of the commands shown, the best first."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [_id(item) for item in items if item is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start a command by Enter, while one types and in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move in the list do so while one types."""
        moves = isinstance(event, QKeyEvent) and event.key() in MOVES
        if moves and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        self._items: list[QTreeWidgetItem] = []
        blank = QIcon(_blank(self.list.iconSize()))
        for command in self._commands:
            action = self._commands.action(command.id)
            if action.isEnabled() and command.id != "palette":
                group, title = translate_title(command.group), self._commands.title(command.id)
                words = [f"{group}: {title}", format_keys(self._commands.keys(command.id))]
                item = QTreeWidgetItem(words)
                item.setIcon(0, blank if action.icon().isNull() else action.icon())
                item.setData(0, Qt.ItemDataRole.UserRole, command.id)
                item.setTextAlignment(1, RIGHT)
                self._items.append(item)

    def _filter(self, query: str) -> None:
        while self.list.topLevelItemCount():
            self.list.takeTopLevelItem(0)
        titles = [self._commands.title(_id(item)) for item in self._items]
        texts = [item.text(0) for item in self._items]
        order = dict.fromkeys(rank(query, titles) + rank(query, texts))
        self.list.addTopLevelItems([self._items[number] for number in order])
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.nothing.setVisible(not self.found)

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self._commands.action(_id(item)).trigger()

    def _place(self, window: QWidget) -> None:
        letters, lines = SIZE
        metrics = self.fontMetrics()
        wanted = QSize(letters * metrics.averageCharWidth() * 2, lines * metrics.height())
        self.resize(wanted.boundedTo(window.size()))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + FROM_TOP)


def _list() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    icon = round(ICON * tree.fontMetrics().height())
    tree.setIconSize(QSize(icon, icon))
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return tree


def _id(item: QTreeWidgetItem) -> str:
    return str(item.data(0, Qt.ItemDataRole.UserRole))


def _blank(size: QSize) -> QPixmap:
    """Return what keeps the words of a command without an icon in line with the others."""
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
