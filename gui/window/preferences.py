"""The preferences dialog."""

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
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..app.i18n import LANGUAGES
from ..app.settings import Settings
from ..commands.commands import Commands
from ..commands.keys_page import KeysPage
from ..style.number_fields import WholeNumberField
from ..style.theme import Theme, ThemeChoice

MEGABYTE = 2**20
MAX_MEMORY_MB = 2**20
MAX_MEGAPIXELS = 100_000
LINES = 32  # of text, in the first height


class Preferences(QDialog):
    """Changes settings, which take effect immediately unless they are marked.

    Args:
        settings: the settings to change.
        commands: commands whose shortcuts can be changed.
        theme: the application's theme.
        devices: names of devices; the first one chooses automatically.
        methods: titles of the methods, by name.
        parent: the window.

    """

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
        self._theme = theme
        self.setWindowTitle(self.tr("Preferences"))
        self._build_appearance_fields()
        self._build_rendering_fields(devices, methods)
        self.keys = KeysPage(commands)
        tabs = QTabWidget()
        tabs.addTab(self._build_general_page(), self.tr("General"))
        tabs.addTab(self.keys, self.tr("Shortcuts"))
        tabs.tabBar().setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(tabs)
        column.addWidget(buttons)
        height = LINES * self.fontMetrics().lineSpacing()  # since the list of commands is long
        self.resize(self.sizeHint().expandedTo(QSize(0, height)))

    def _build_appearance_fields(self) -> None:
        settings, follow_system = self._settings, self.tr("Follow system")
        self.colours = _combo_box(
            {
                ThemeChoice.SYSTEM: follow_system,
                ThemeChoice.LIGHT: self.tr("Light"),
                ThemeChoice.DARK: self.tr("Dark"),
            },
            self._theme.choice,
        )
        self.colours.activated.connect(self._set_theme)
        self.language = _combo_box({"": follow_system, **LANGUAGES}, settings.language)
        self.language.activated.connect(
            lambda: setattr(settings, "language", self.language.currentData())
        )
        self.reduce_motion = QCheckBox(self.tr("Reduce motion"))
        self.reduce_motion.setChecked(settings.reduce_motion)
        self.reduce_motion.toggled.connect(self._set_reduce_motion)

    def _build_rendering_fields(self, devices: list[str], methods: Mapping[str, str]) -> None:
        settings, automatic = self._settings, self.tr("Automatic")
        names = {name: automatic if name == devices[0] else name for name in devices}
        self.device = _combo_box(names, settings.device)
        self.device.activated.connect(self._set_device)
        self.model = _combo_box({"": automatic, **methods}, settings.model)
        self.model.activated.connect(self._set_model)
        self.memory = WholeNumberField()
        self.memory.setRange(0, MAX_MEMORY_MB)
        self.memory.setSingleStep(256)
        self.memory.setSuffix(self.tr(" MB"))
        self.memory.setSpecialValueText(automatic)
        self.memory.setValue(0 if settings.memory is None else settings.memory // MEGABYTE)
        self.memory.valueChanged.connect(self._set_memory)
        self.pixels = WholeNumberField()
        self.pixels.setRange(1, MAX_MEGAPIXELS)
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

    def _set_theme(self) -> None:
        choice = self.colours.currentData()
        self._settings.theme = choice.value
        self._theme.set_choice(choice)

    def _set_reduce_motion(self, reduce: bool) -> None:
        self._settings.reduce_motion = reduce
        self._theme.reduce_motion = reduce

    def _set_device(self) -> None:
        self._settings.device = self.device.currentData()
        self.device_chosen.emit(self.device.currentData())

    def _set_model(self) -> None:
        self._settings.model = self.model.currentData()
        self.model_chosen.emit(self.model.currentData())

    def _set_memory(self, megabytes: int) -> None:
        self._settings.memory = megabytes * MEGABYTE if megabytes else None


def _combo_box(titles: Mapping[str, str] | Mapping[ThemeChoice, str], current: object) -> QComboBox:
    """Return a combo box with an item for each value; unknown values select the first one."""
    box = QComboBox()
    for value, title in titles.items():
        box.addItem(title, value)
    box.setCurrentIndex(max(0, box.findData(current)))
    return box
