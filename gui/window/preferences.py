"""The dialog in which people say how they want the program to be; it holds at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..app.i18n import LANGUAGES
from ..app.settings import Settings
from ..commands.commands import Commands
from ..commands.keys_page import KeysPage
from ..style.theme import Theme, ThemeChoice

MEGABYTE = 2**20
MOST_MEMORY = 2**20  # MB
MOST_PIXELS = 100_000  # megapixels


class Preferences(QDialog):
    """Changes settings, and what can be changed at once.

    Args:
        settings: what is remembered.
        commands: whose keys can be changed.
        theme: the program's colours.
        devices: where models may run, the first one as the program sees fit.
        methods: titles of the methods that may be shown first, by their names.
        parent: the window that it opens over.

    """

    device_chosen = Signal(str)
    model_chosen = Signal(str)  # its name; "" leaves it to the program

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
        self._theme = theme
        self.setWindowTitle(self.tr("Preferences"))
        self._build_looks()
        self._build_work(devices, methods)
        self.keys = KeysPage(commands)
        tabs = QTabWidget()
        tabs.addTab(self._general(), self.tr("General"))
        tabs.addTab(self.keys, self.tr("Keys"))
        tabs.tabBar().setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(tabs)
        column.addWidget(buttons)
        if parent is not None:  # there are more commands than lines
            self.resize(self.sizeHint().expandedTo(QSize(0, parent.height() * 2 // 3)))

    def _build_looks(self) -> None:
        settings = self._settings
        self.colours = QComboBox()
        for choice, words in (
            (ThemeChoice.SYSTEM, self.tr("as the system")),
            (ThemeChoice.LIGHT, self.tr("light")),
            (ThemeChoice.DARK, self.tr("dark")),
        ):
            self.colours.addItem(words, choice)
        self.colours.setCurrentIndex(self.colours.findData(self._theme.choice))
        self.colours.activated.connect(self._choose_colours)
        self.language = QComboBox()
        self.language.addItem(self.tr("as the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.language.activated.connect(self._choose_language)
        self.reduce_motion = QCheckBox(self.tr("Less motion: pictures change without moving"))
        self.reduce_motion.setChecked(settings.reduce_motion)
        self.reduce_motion.toggled.connect(self._set_reduce_motion)

    def _build_work(self, devices: list[str], methods: Mapping[str, str]) -> None:
        settings = self._settings
        self.device = QComboBox()
        for name in devices:
            words = self.tr("what suits this machine") if name == devices[0] else name
            self.device.addItem(words, name)
        self.device.setCurrentIndex(max(0, self.device.findData(settings.device)))
        self.device.activated.connect(self._choose_device)
        self.model = QComboBox()
        self.model.addItem(self.tr("what suits this machine"), "")
        for name, title in methods.items():
            self.model.addItem(title, name)
        self.model.setCurrentIndex(max(0, self.model.findData(settings.model)))
        self.model.activated.connect(self._choose_model)
        self.memory = QSpinBox()
        self.memory.setRange(0, MOST_MEMORY)
        self.memory.setSingleStep(256)
        self.memory.setSuffix(self.tr(" MB"))
        self.memory.setSpecialValueText(self.tr("a share of this machine's"))
        self.memory.setValue(0 if settings.memory is None else settings.memory // MEGABYTE)
        self.memory.valueChanged.connect(self._choose_memory)
        self.pixels = QSpinBox()
        self.pixels.setRange(1, MOST_PIXELS)
        self.pixels.setSuffix(self.tr(" megapixels"))
        self.pixels.setValue(settings.max_pixels // 10**6)
        self.pixels.valueChanged.connect(self._choose_pixels)

    def _general(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in (
            (self.tr("Colours"), self.colours),
            (self.tr("Language*"), self.language),
            (self.tr("Model"), self.model),
            (self.tr("Device"), self.device),
            (self.tr("Memory for models*"), self.memory),
            (self.tr("Ask before opening more than"), self.pixels),
        ):
            field.setAccessibleName(words.rstrip("*"))
            form.addRow(words, field)
        form.addRow(self.reduce_motion)
        later = QLabel(self.tr("* from the next start on"))
        form.addRow(later)
        return page

    def _choose_colours(self) -> None:
        choice = self.colours.currentData()
        self._settings.theme = choice.value
        self._theme.set_choice(choice)

    def _choose_language(self) -> None:
        self._settings.language = self.language.currentData()

    def _set_reduce_motion(self, reduce: bool) -> None:
        self._settings.reduce_motion = reduce
        self._theme.reduce_motion = reduce

    def _choose_device(self) -> None:
        device = self.device.currentData()
        self._settings.device = device
        self.device_chosen.emit(device)

    def _choose_model(self) -> None:
        name = self.model.currentData()
        self._settings.model = name
        self.model_chosen.emit(name)

    def _choose_memory(self, megabytes: int) -> None:
        self._settings.memory = megabytes * MEGABYTE if megabytes else None

    def _choose_pixels(self, megapixels: int) -> None:
        self._settings.max_pixels = megapixels * 10**6
