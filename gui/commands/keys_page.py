"""Which keys start which command, and other keys for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..app.i18n import translate_message
from .command_table import TABLE, translate_title
from .commands import Commands, KeysError
from .keys import format_keys, resolve_bindings


class KeysPage(QWidget):
    """Lists commands with their keys; those of the chosen one can be changed.

    Args:
        commands: whose keys they are.

    """

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(self.tr("Press the keys that are to start the command"))
        self.edit.setToolTip(self.edit.accessibleName())
        self.use = QPushButton(self.tr("Use"))
        self.none = QPushButton(self.tr("No keys"))
        self.restore = QPushButton(self.tr("As at first"))
        self.restore_all = QPushButton(self.tr("All as at first"))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self._lay_out()
        self._fill()
        self.list.currentItemChanged.connect(self._follow)
        self.use.clicked.connect(self._use)
        self.none.clicked.connect(lambda: self._rebind(()))
        self.restore.clicked.connect(lambda: self._rebind(resolve_bindings({})[self._chosen]))
        self.restore_all.clicked.connect(self._restore_all)
        commands.rebound.connect(self._show_keys)

    def choose(self, id_: str) -> None:
        """Have the keys of a command changed next."""
        self.list.setCurrentItem(self._items[id_])

    @property
    def _chosen(self) -> str:
        item = self.list.currentItem()
        assert item is not None, "one is always chosen"
        return str(item.data(0, Qt.ItemDataRole.UserRole))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        for button in (self.use, self.none, self.restore):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.restore_all.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.message)
        column.addWidget(self.restore_all, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        for command in TABLE:
            name = f"{translate_title(command.group)}: {self._commands.title(command.id)}"
            item = QTreeWidgetItem([name, ""])
            item.setData(0, Qt.ItemDataRole.UserRole, command.id)
            self._items[command.id] = item
        self.list.addTopLevelItems(list(self._items.values()))
        self._show_keys()
        self.choose(TABLE[0].id)
        self._follow()

    def _show_keys(self) -> None:
        for id_, item in self._items.items():
            item.setText(1, format_keys(self._commands.keys(id_)))

    def _follow(self) -> None:
        self.message.clear()
        first = self._commands.keys(self._chosen)[:1]
        self.edit.setKeySequence(QKeySequence(*first))

    def _use(self) -> None:
        portable = QKeySequence.SequenceFormat.PortableText
        written = self.edit.keySequence().toString(portable)
        self._rebind((written,) if written else ())

    def _rebind(self, keys: tuple[str, ...]) -> None:
        try:
            self._commands.rebind(self._chosen, keys)
        except KeysError as error:
            self.message.setText(translate_message(error))
        else:
            self._follow()

    def _restore_all(self) -> None:
        self._commands.reset_keys()
        self._follow()
