"""The page of the preferences that changes keyboard shortcuts."""

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
    """A list of commands, and controls that change the shortcut of the selected one."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Commands and shortcuts"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Shortcut")])
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(self.tr("Press the new shortcut"))
        self.edit.setToolTip(self.edit.accessibleName())
        self.set_button = QPushButton(self.tr("Set"))
        self.clear_button = QPushButton(self.tr("Clear shortcut"))
        self.reset_button = QPushButton(self.tr("Reset"))
        self.reset_all_button = QPushButton(self.tr("Reset all"))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self._build_layout()
        self._fill()
        self.list.currentItemChanged.connect(self._show_selected)
        self.set_button.clicked.connect(self._set_keys)
        self.clear_button.clicked.connect(lambda: self._rebind(()))
        self.reset_button.clicked.connect(
            lambda: self._rebind(resolve_bindings({})[self._selected])
        )
        self.reset_all_button.clicked.connect(self._reset_all)
        commands.rebound.connect(self._show_keys)

    def select(self, id_: str) -> None:
        """Select a command."""
        self.list.setCurrentItem(self._items[id_])

    @property
    def _selected(self) -> str:
        item = self.list.currentItem()
        assert item is not None, "a command is always selected"
        return str(item.data(0, Qt.ItemDataRole.UserRole))

    def _build_layout(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        for button in (self.set_button, self.clear_button, self.reset_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.reset_all_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.message)
        column.addWidget(self.reset_all_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        for command in TABLE:
            name = f"{translate_title(command.group)}: {self._commands.title(command.id)}"
            item = QTreeWidgetItem([name, ""])
            item.setData(0, Qt.ItemDataRole.UserRole, command.id)
            self._items[command.id] = item
        self.list.addTopLevelItems(list(self._items.values()))
        self._show_keys()
        self.select(TABLE[0].id)
        self._show_selected()

    def _show_keys(self) -> None:
        for id_, item in self._items.items():
            item.setText(1, format_keys(self._commands.keys(id_)))

    def _show_selected(self) -> None:
        self.message.clear()
        first = self._commands.keys(self._selected)[:1]
        self.edit.setKeySequence(QKeySequence(*first))

    def _set_keys(self) -> None:
        portable = QKeySequence.SequenceFormat.PortableText
        key = self.edit.keySequence().toString(portable)
        self._rebind((key,) if key else ())

    def _rebind(self, keys: tuple[str, ...]) -> None:
        try:
            self._commands.rebind(self._selected, keys)
        except KeysError as error:
            self.message.setText(translate_message(error))
        else:
            self._show_selected()

    def _reset_all(self) -> None:
        self._commands.reset_keys()
        self._show_selected()
