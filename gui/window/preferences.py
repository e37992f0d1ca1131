"""The preferences dialog with its page of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTabWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..app.i18n import LANGUAGES, translate_message
from ..app.settings import Settings
from ..commands.command_table import TABLE, translate_title
from ..commands.commands import Commands, KeysError, format_keys, resolve_bindings
from ..style.forms import combo_box, fill, two_column_list
from ..style.number_fields import WholeNumberField
from ..style.theme import Theme, ThemeChoice

MEGABYTE = 2**20
MAX_MEMORY_MB = 2**20
MAX_MEGAPIXELS = 100_000
LINES = 32  # of text; initial height


class Preferences(QDialog):
    """Edits settings and shortcuts; settings marked * need a restart, others apply at once."""

    device_chosen = Signal(str)
    model_chosen = Signal(str)  # name of a method; "" for automatic

    def __init__(
        self,
        settings: Settings,
        commands: Commands,
        theme: Theme,
        devices: list[str],
        methods: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Preferences"))
        self._build_appearance_fields(theme)
        self._build_rendering_fields(devices, methods)
        self.keys = KeysPage(commands)
        tabs = QTabWidget()
        tabs.addTab(self._build_general_page(), self.tr("General"))
        tabs.addTab(self.keys, self.tr("Shortcuts"))
        tabs.tabBar().setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        fill(QVBoxLayout(self), tabs, buttons)
        height = LINES * self.fontMetrics().lineSpacing()  # since the list of commands is long
        self.resize(self.sizeHint().expandedTo(QSize(0, height)))

    def _build_appearance_fields(self, theme: Theme) -> None:
        settings, follow_system = self._settings, self.tr("Follow system")
        themes = {
            ThemeChoice.SYSTEM: follow_system,
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        self.colours = combo_box(themes, theme.choice)
        self.colours.activated.connect(lambda: theme.set_choice(self.colours.currentData()))
        self.colours.activated.connect(lambda: setattr(settings, "theme", theme.choice.value))
        self.language = combo_box({"": follow_system, **LANGUAGES}, settings.language)
        self.language.activated.connect(
            lambda: setattr(settings, "language", self.language.currentData())
        )
        self.reduce_motion = QCheckBox(self.tr("Reduce motion"))
        self.reduce_motion.setChecked(settings.reduce_motion)
        self.reduce_motion.toggled.connect(partial(setattr, settings, "reduce_motion"))
        self.reduce_motion.toggled.connect(partial(setattr, theme, "reduce_motion"))

    def _build_rendering_fields(self, devices: list[str], methods: Mapping[str, str]) -> None:
        settings, automatic = self._settings, self.tr("Automatic")
        names = {name: automatic if name == devices[0] else name for name in devices}
        self.device = combo_box(names, settings.device)
        self.device.activated.connect(
            lambda: setattr(settings, "device", self.device.currentData())
        )
        self.device.activated.connect(lambda: self.device_chosen.emit(settings.device))
        self.model = combo_box({"": automatic, **methods}, settings.model)
        self.model.activated.connect(lambda: setattr(settings, "model", self.model.currentData()))
        self.model.activated.connect(lambda: self.model_chosen.emit(settings.model))
        self.memory = WholeNumberField(maximum=MAX_MEMORY_MB, singleStep=256)
        self.memory.setSuffix(self.tr(" MB"))
        self.memory.setSpecialValueText(automatic)
        self.memory.setValue(0 if settings.memory is None else settings.memory // MEGABYTE)
        self.memory.valueChanged.connect(
            lambda megabytes: setattr(settings, "memory", megabytes * MEGABYTE or None)
        )
        self.pixels = WholeNumberField(minimum=1, maximum=MAX_MEGAPIXELS)
        self.pixels.setSuffix(self.tr(" megapixels"))
        self.pixels.setValue(settings.max_pixels // 10**6)
        self.pixels.valueChanged.connect(
            lambda megapixels: setattr(settings, "max_pixels", megapixels * 10**6)
        )

    def _build_general_page(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setContentsMargins(24, 16, 24, 16)
        form.setVerticalSpacing(10)
        for label, field in (
            (self.tr("Theme"), self.colours),
            (self.tr("Language*"), self.language),
            ("", self.reduce_motion),
            (self.tr("Model"), self.model),
            (self.tr("Device"), self.device),
            (self.tr("Memory for models*"), self.memory),
            (self.tr("Ask before opening more than"), self.pixels),
        ):
            field.setAccessibleName(label.rstrip("*"))
            form.addRow(label, field)
        form.addRow(QLabel(self.tr("* Takes effect after restart")))
        return page


class KeysPage(QWidget):
    """A list of commands, and controls that change the shortcut of the selected one."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self.list = two_column_list(self.tr("Commands and shortcuts"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Shortcut")])
        self.edit = QKeySequenceEdit(maximumSequenceLength=1, clearButtonEnabled=True)
        self.edit.setAccessibleName(self.tr("Press the new shortcut"))
        self.edit.setToolTip(self.edit.accessibleName())
        self.set_button = QPushButton(self.tr("Set"), autoDefault=False)
        self.clear_button = QPushButton(self.tr("Clear shortcut"), autoDefault=False)
        self.reset_button = QPushButton(self.tr("Reset"), autoDefault=False)
        self.reset_all_button = QPushButton(self.tr("Reset all"), autoDefault=False)
        self.message = QLabel(wordWrap=True)
        buttons = self.set_button, self.clear_button, self.reset_button
        row = fill(QHBoxLayout(), self.edit, *buttons, stretch=self.edit)
        column = fill(QVBoxLayout(self), self.list, row, self.message, stretch=self.list)
        column.addWidget(self.reset_all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._fill()
        self.list.currentItemChanged.connect(self._show_selected)
        self.set_button.clicked.connect(self._set_keys)
        self.clear_button.clicked.connect(lambda: self._rebind(()))
        self.reset_button.clicked.connect(
            lambda: self._rebind(resolve_bindings({})[self._selected])
        )
        self.reset_all_button.clicked.connect(commands.reset_keys)
        commands.rebound.connect(self._show_keys)

    def select(self, id_: str) -> None:
        self.list.setCurrentItem(self._items[id_])

    @property
    def _selected(self) -> str:
        item = self.list.currentItem()
        assert item is not None, "a command is always selected"
        return str(item.data(0, Qt.ItemDataRole.UserRole))

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        for command in TABLE:
            name = f"{translate_title(command.group)}: {self._commands.title(command.id)}"
            item = QTreeWidgetItem([name, ""])
            item.setData(0, Qt.ItemDataRole.UserRole, command.id)
            self._items[command.id] = item
        self.list.addTopLevelItems(list(self._items.values()))
        self.select(TABLE[0].id)
        self._show_keys()

    def _show_keys(self) -> None:
        for id_, item in self._items.items():
            item.setText(1, format_keys(self._commands.keys(id_)))
        self._show_selected()

    def _show_selected(self) -> None:
        self.message.clear()
        first = self._commands.keys(self._selected)[:1]
        self.edit.setKeySequence(QKeySequence(*first))

    def _set_keys(self) -> None:
        key = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        self._rebind((key,) if key else ())

    def _rebind(self, keys: tuple[str, ...]) -> None:
        try:
            self._commands.rebind(self._selected, keys)
        except KeysError as error:
            self.message.setText(translate_message(error))
