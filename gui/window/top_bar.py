"""The tool bar: open, page, comparison, model, device, region, export and menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from leafscope.core.methods import AUTO
from leafscope.core.photo import PageKind, Photo

from ..app.formatting import format_bytes
from ..commands.commands import Commands
from ..rendering.model_source import DownloadableModel
from ..session.comparison import CompareMode
from ..session.recent_photos import RecentMenu
from ..session.session import Session
from ..style.forms import combo_box, fill, select
from ..style.number_fields import WholeNumberField
from ..style.toolbar_keyboard import ToolBarKeyboardAccess

MIN_CHOICE_CHARS = 4  # of a combo box in a very narrow window
DEVICES = ["auto", "cpu", "cuda", "mps"]  # copied from the engine, since that imports torch


class TopBar(QToolBar):
    """Shows and changes the comparison, the method and the device."""

    model_chosen = Signal(str)  # name of a method, or "auto"
    repair_chosen = Signal(str)  # name of a 1x network, or ""
    model_requested = Signal(object)  # DownloadableModel
    device_chosen = Signal(str)

    def __init__(
        self, session: Session, commands: Commands, recent: RecentMenu, device: str
    ) -> None:
        super().__init__(movable=False)
        self.setObjectName("topBar")
        self.setWindowTitle(self.tr("Main"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._session = session
        self._comparison = comparison = session.comparison
        self._auto_model = ""  # name of the model that "auto" resolved to
        self._labels: list[QAction] = []
        self._build(commands, recent, device)
        ToolBarKeyboardAccess(self)
        session.photo_changed.connect(self.show_page)
        comparison.changed.connect(self._update_boxes)
        self.compare.currentIndexChanged.connect(
            lambda: comparison.set_mode(self.compare.currentData())
        )
        self.model.activated.connect(self._emit_model)
        self.repair.activated.connect(lambda: self.repair_chosen.emit(self.repair.currentData()))
        self.device.activated.connect(lambda: self.device_chosen.emit(self.device.currentData()))

    @property
    def titles(self) -> dict[str, str]:
        """Titles of the available methods, by name."""
        box = self.model
        titles = {box.itemData(k): box.itemText(k) for k in range(box.count())}
        return {name: titles[name] for name in titles if isinstance(name, str) and name != AUTO}

    def show_page(self) -> None:
        """Show the page field if the photo has several pages; otherwise hide it."""
        photo = self._session.photo
        if photo is not None:
            self.pages.show_page(photo)
            self._pages_action.setVisible(photo.pages > 1)
            self._fit()

    def set_models(
        self, titles: dict[str, str], downloads: Sequence[DownloadableModel], notes: dict[str, str]
    ) -> None:
        """List methods and downloads; `titles` and `notes` map names to titles and descriptions."""
        self.model.setEnabled(True)
        with QSignalBlocker(self.model):
            self.model.clear()
            for name, title in titles.items():
                self._insert_model(self.model.count(), title, name, notes.get(name))
            if downloads:
                self.model.insertSeparator(self.model.count())
            for model in downloads:
                text = self.tr("Download {0} ({1})").format(model.title, format_bytes(model.size))
                self._insert_model(self.model.count(), text, model, model.description)
        self._fit()

    def set_repairs(self, titles: dict[str, str]) -> None:
        """List 1x networks; `titles` maps names to titles. Hide the box if it is empty."""
        with QSignalBlocker(self.repair):
            self.repair.clear()
            self.repair.addItem(self.tr("No repair"), "")
            for name, title in titles.items():
                self.repair.addItem(self.tr("Repair first: {0}").format(title), name)
        self._repair_action.setVisible(bool(titles))
        self._update_boxes()

    def show_device(self, device: str) -> None:
        """Select a device that was chosen elsewhere."""
        self.device.setCurrentIndex(max(0, self.device.findData(device)))

    @property
    def has_auto(self) -> bool:
        """Whether "auto" can be chosen."""
        return self.model.findData(AUTO) >= 0

    def add_auto(self) -> None:
        """Add "auto" to the list of methods."""
        with QSignalBlocker(self.model):
            note = self.tr("Chooses a model for each photo: clean, JPEG or noisy")
            self._insert_model(0, self.tr("Auto"), AUTO, note)

    def show_auto_model(self, name: str) -> None:
        """Show which model "auto" resolved to."""
        self._auto_model = name
        text = self.tr("Auto: {0}").format(self.titles.get(name, name))
        self.model.setItemText(self.model.findData(AUTO), text)
        self._fit()
        self._update_boxes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _insert_model(self, row: int, text: str, data: object, note: str | None) -> None:
        self.model.insertItem(row, text, data)
        self.model.setItemData(row, note, Qt.ItemDataRole.ToolTipRole)

    def _build(self, commands: Commands, recent: RecentMenu, device: str) -> None:
        open_button = self._add_command(commands.action("open"))
        open_button.setMenu(recent)
        open_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.pages = PageChooser()
        self._pages_action = self.addWidget(self.pages)
        self._pages_action.setVisible(False)
        modes = {
            CompareMode.OFF: self.tr("Off"),
            CompareMode.SPLIT: self.tr("Split"),
            CompareMode.SIDE_BY_SIDE: self.tr("Side by side"),
            CompareMode.TWO_BY_TWO: self.tr("Two by two"),
            CompareMode.BLINK: self.tr("Blink"),
            CompareMode.DIFFERENCE: self.tr("Difference"),
        }
        self.compare = combo_box(modes)
        self._add_box(self.compare, self.tr("Compare"), commands.action("next-mode").toolTip())
        self.model = QComboBox(placeholderText=self.tr("Loading…"))
        self._add_box(self.model, self.tr("Model"))
        self.model.setEnabled(False)  # until the models are known
        self.repair = QComboBox()
        tip = self.tr("Remove JPEG artifacts or noise before the photo is enlarged")
        self._repair_action = self._add_box(self.repair, self.tr("Repair first"), tip, label=False)
        self._repair_action.setVisible(False)
        titles = {name: self.tr("auto") if name == DEVICES[0] else name for name in DEVICES}
        self.device = combo_box(titles, device)
        self._add_box(self.device, self.tr("Device"))
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._buttons = [open_button]
        self._buttons += [self._add_command(commands.action(id_)) for id_ in ("region", "export")]
        self.menu_button = self._add_command(commands.action("menu"))
        self.menu_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _add_command(self, action: QAction) -> QToolButton:
        self.addAction(action)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        return button

    def _add_box(self, box: QComboBox, name: str, tip: str = "", label: bool = True) -> QAction:
        box.setAccessibleName(name)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus on the canvas
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(MIN_CHOICE_CHARS)
        box.setToolTip(tip or name)
        if label:
            text = QLabel(name)
            text.setContentsMargins(10, 0, 2, 0)
            text.setBuddy(box)
            self._labels.append(self.addWidget(text))
        return self.addWidget(box)

    def _emit_model(self) -> None:
        """Emit `model_chosen`, or `model_requested` if the model has to be downloaded."""
        chosen = self.model.currentData()
        if isinstance(chosen, DownloadableModel):
            self._update_boxes()
            self.model_requested.emit(chosen)
        else:
            self._auto_model = ""
            self.model_chosen.emit(chosen)

    def _fit(self) -> None:
        """Hide labels, then button texts, then shorten the boxes, until everything fits."""
        styles, policies = Qt.ToolButtonStyle, QComboBox.SizeAdjustPolicy
        whole, cut = policies.AdjustToContents, policies.AdjustToMinimumContentsLengthWithIcon
        for has_labels, style, policy in (
            (True, styles.ToolButtonTextBesideIcon, whole),
            (False, styles.ToolButtonTextBesideIcon, whole),
            (False, styles.ToolButtonIconOnly, whole),
            (False, styles.ToolButtonIconOnly, cut),
        ):
            for box in (self.compare, self.model, self.repair, self.device):
                box.setSizeAdjustPolicy(policy)
            for label in self._labels:
                label.setVisible(has_labels)
            for button in self._buttons:
                button.setToolButtonStyle(style)
            if self.sizeHint().width() <= self.width():
                return

    def _update_boxes(self) -> None:
        """Show the current mode and method."""
        method = self._comparison.state.method
        for box, data in (
            (self.compare, self._comparison.state.mode),
            (self.repair, self._comparison.state.repair),
            (self.model, AUTO if method == self._auto_model and self.has_auto else method),
        ):
            with QSignalBlocker(box):
                select(box, data)


class PageChooser(QWidget):
    """A labelled spin box for the page, followed by the number of pages."""

    chosen = Signal(int)  # page, from 0

    def __init__(self) -> None:
        super().__init__()
        label = QLabel(self.tr("Page"))
        self.field = WholeNumberField(minimum=1)
        self.field.setKeyboardTracking(False)
        self.field.setAccessibleName(label.text())
        self._count = QLabel()
        label.setBuddy(self.field)
        fill(QHBoxLayout(self), label, self.field, self._count).setContentsMargins(10, 0, 2, 0)
        self.field.valueChanged.connect(lambda page: self.chosen.emit(page - 1))

    def show_page(self, photo: Photo) -> None:
        """Show the number and kind of a photo's page, and the number of pages."""
        with QSignalBlocker(self.field):
            self.field.setMaximum(photo.pages)
            self.field.setValue(photo.page + 1)
        texts = {
            PageKind.REDUCED: self.tr("of {0} (reduced version)"),
            PageKind.MASK: self.tr("of {0} (mask)"),
        }
        kind = photo.page_kinds[photo.page] if photo.page < len(photo.page_kinds) else PageKind.FULL
        self._count.setText(texts.get(kind, self.tr("of {0}")).format(photo.pages))
