"""The slim bar above the picture: open, page, comparison, model, device, region, export, menu."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from leafscope.core.methods import AUTO

from ..app.formatting import format_bytes
from ..commands.commands import Commands
from ..rendering.model_source import DownloadableModel
from ..session.comparison import CompareMode
from ..session.page_chooser import PageChooser
from ..session.recent_photos import RecentMenu
from ..session.session import Session
from ..style.toolbar_keyboard import ToolBarKeyboardAccess

LEAST = 4  # letters of a choice that are shown where there is hardly any room
DEVICES = ["auto", "cpu", "cuda", "mps"]  # the engine's names, without its import of torch


class TopBar(QToolBar):
    """Shows what is chosen, and lets it be chosen.

    Args:
        session: the way and the method of comparing, both ways; and the photo's pages.
        commands: whose actions stand on the bar.
        recent: the files opened before, below the button that opens.
        device: asked for.
        parent: Qt's owner.

    """

    model_chosen = Signal(str)
    model_requested = Signal(object)  # ModelOffer
    auto_chosen = Signal()
    device_chosen = Signal(str)

    def __init__(
        self,
        session: Session,
        commands: Commands,
        recent: RecentMenu,
        device: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setWindowTitle(self.tr("Main"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._session = session
        self._comparison = comparison = session.comparison
        self._auto = ""  # the model that the photo has led to
        self._labels: list[QAction] = []
        self._buttons: list[QToolButton] = []
        self._build(commands, recent, device)
        ToolBarKeyboardAccess(self)
        session.photo_changed.connect(self.show_page)
        comparison.changed.connect(self._follow)
        self.compare.currentIndexChanged.connect(
            lambda: comparison.set_mode(self.compare.currentData())
        )
        self.model.activated.connect(self._chosen)
        self.device.activated.connect(lambda: self.device_chosen.emit(self.device.currentData()))

    @property
    def titles(self) -> dict[str, str]:
        """What a person reads, by the name of a method."""
        choices = range(self.model.count())
        data = {self.model.itemData(k): self.model.itemText(k) for k in choices}
        return {
            name: title for name, title in data.items() if isinstance(name, str) and name != AUTO
        }

    def show_page(self) -> None:
        """Offer the pages of a photo that has several, and say which one is open."""
        photo = self._session.photo
        if photo is not None:
            self.pages.show_page(photo.page, photo.pages)
            self._pages.setVisible(photo.pages > 1)

    def set_models(
        self, titles: dict[str, str], downloads: tuple[DownloadableModel, ...] = ()
    ) -> None:
        """Offer methods by their names, under their titles; below, models that can be fetched."""
        self.model.setEnabled(True)
        with QSignalBlocker(self.model):
            self.model.clear()
            for name, title in titles.items():
                self.model.addItem(title, name)
            if downloads:
                self.model.insertSeparator(self.model.count())
            for offer in downloads:
                words = self.tr("Get {0} ({1})").format(offer.title, format_bytes(offer.size))
                self.model.addItem(words, offer)

    def show_device(self, device: str) -> None:
        """Show a device that was chosen elsewhere."""
        self.device.setCurrentIndex(max(0, self.device.findData(device)))

    @property
    def has_auto(self) -> bool:
        """Whether the choice may be left to the photo."""
        return self.model.findData(AUTO) >= 0

    def add_auto(self) -> None:
        """Offer to leave the choice to the photo."""
        with QSignalBlocker(self.model):
            self.model.insertItem(0, self.tr("Auto"), AUTO)

    def show_auto_model(self, name: str) -> None:
        """Say which model the photo has led to."""
        self._auto = name
        words = self.tr("Auto: {0}").format(self.titles.get(name, name))
        self.model.setItemText(self.model.findData(AUTO), words)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _build(self, commands: Commands, recent: RecentMenu, device: str) -> None:
        opening = commands.action("open")
        self.addAction(opening)
        button = self.widgetForAction(opening)
        if isinstance(button, QToolButton):
            button.setMenu(recent)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
            self._buttons.append(button)
        self.pages = PageChooser()
        self._pages = self.addWidget(self.pages)
        self._pages.setVisible(False)
        self.compare = self._box(self.tr("Compare"))
        modes = {
            CompareMode.OFF: self.tr("off"),
            CompareMode.SPLIT: self.tr("split"),
            CompareMode.SIDE_BY_SIDE: self.tr("side by side"),
            CompareMode.TWO_BY_TWO: self.tr("two by two"),
            CompareMode.BLINK: self.tr("blink"),
            CompareMode.DIFFERENCE: self.tr("difference"),
        }
        for mode, text in modes.items():
            self.compare.addItem(text, mode)
        self.compare.setToolTip(commands.action("next-mode").toolTip())
        self.model = self._box(self.tr("Model"))
        self.model.setPlaceholderText(self.tr("loading …"))
        self.model.setEnabled(False)  # until there are some
        self.device = self._box(self.tr("Device"))
        for name in DEVICES:
            self.device.addItem(self.tr("auto") if name == DEVICES[0] else name, name)
        self.show_device(device)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        for id_ in ("region", "export"):
            self.addAction(commands.action(id_))
            made = self.widgetForAction(commands.action(id_))
            if isinstance(made, QToolButton):
                self._buttons.append(made)
        self.addAction(commands.action("menu"))
        self.menu_button = self.widgetForAction(commands.action("menu"))
        if isinstance(self.menu_button, QToolButton):
            self.menu_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _chosen(self) -> None:
        """Tell of a model, or of the wish for one; what is shown stays until it is there."""
        chosen = self.model.currentData()
        if isinstance(chosen, DownloadableModel):
            self._follow()
            self.model_requested.emit(chosen)
        elif chosen == AUTO:
            self.auto_chosen.emit()
        else:
            self._auto = ""
            self.model_chosen.emit(chosen)

    def _fit(self) -> None:
        """Leave out words where there is no room: boxes have names, and buttons icons."""
        for labelled, worded, whole in (
            (True, True, True),
            (False, True, True),
            (False, False, True),
            (False, False, False),
        ):
            self._word(labelled=labelled, worded=worded, whole=whole)
            if self.sizeHint().width() <= self.width():
                return

    def _word(self, *, labelled: bool, worded: bool, whole: bool) -> None:
        styles, policies = Qt.ToolButtonStyle, QComboBox.SizeAdjustPolicy
        cut = policies.AdjustToMinimumContentsLengthWithIcon
        for box in (self.compare, self.model, self.device):
            box.setSizeAdjustPolicy(policies.AdjustToContents if whole else cut)
        for label in self._labels:
            label.setVisible(labelled)
        for button in self._buttons:
            beside = styles.ToolButtonTextBesideIcon if worded else styles.ToolButtonIconOnly
            button.setToolButtonStyle(beside)

    def _box(self, name: str) -> QComboBox:
        label, box = QLabel(name), QComboBox()
        label.setContentsMargins(10, 0, 2, 0)
        label.setBuddy(box)
        box.setAccessibleName(name)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, keys go to the picture
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(LEAST)
        box.setToolTip(name)
        self._labels.append(self.addWidget(label))
        self.addWidget(box)
        return box

    def _follow(self) -> None:
        """Show what was chosen elsewhere: by keys, or on a picture's label."""
        method = self._comparison.method
        for box, data in (
            (self.compare, self._comparison.mode),
            (self.model, AUTO if method == self._auto and self.has_auto else method),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(data))
