"""What the window remembers from one day to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from leafscope.core.export.sizing import Aspect
from leafscope.core.geometry import Size
from leafscope.core.photo import MAX_PIXELS


class Settings:
    """Typed access to Qt's settings; anything unreadable counts as not there."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @classmethod
    def of_user(cls) -> Settings:
        """Return the settings of the person at the computer."""
        return cls(QSettings("Leafscope", "Leafscope"))

    @property
    def folder(self) -> Path:
        """Where the person last opened a photo."""
        return Path(self._text("folder") or Path.home())

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder", str(folder))

    @property
    def model(self) -> str:
        """Name of the method chosen last, or ""."""
        return self._text("model")

    @model.setter
    def model(self, name: str) -> None:
        self._store.setValue("model", name)

    @property
    def device(self) -> str:
        """Where models run: "auto", or a device by name."""
        return self._text("device") or "auto"

    @device.setter
    def device(self, device: str) -> None:
        self._store.setValue("device", device)

    @property
    def memory(self) -> int | None:
        """Bytes that encoded blocks may take; None for a share of the machine's memory."""
        megabytes = self._text("memory")
        return int(megabytes) * 2**20 if megabytes.isdigit() else None

    @memory.setter
    def memory(self, budget: int | None) -> None:
        self._store.setValue("memory", "" if budget is None else str(budget // 2**20))

    @property
    def max_pixels(self) -> int:
        """Pixels of a photo beyond which the person is asked before it is opened."""
        megapixels = self._text("megapixels")
        return int(megapixels) * 10**6 if megapixels.isdigit() else MAX_PIXELS

    @max_pixels.setter
    def max_pixels(self, pixels: int) -> None:
        self._store.setValue("megapixels", str(pixels // 10**6))

    @property
    def last_shape(self) -> Aspect | None:
        """The shape of the region that was exported last."""
        width, _, height = self._text("shape").partition(":")
        if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
            return None
        return Aspect(f"{width}:{height}", int(width), int(height))

    @last_shape.setter
    def last_shape(self, region: Size) -> None:
        self._store.setValue("shape", f"{region.width}:{region.height}")

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window as Qt packs them, or nothing."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""
