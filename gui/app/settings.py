"""What the window remembers from one day to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from leafscope.core.export.sizing import Aspect
from leafscope.core.geometry import Size
from leafscope.core.photo import MAX_PIXELS

from .desktop import is_folder
from .last_format import LastFormat
from .numbers_kept import parse_int
from .settings_file import move_aside_if_corrupt
from .settings_store import DebouncedSettings

MOST = 10**8  # megabytes, megapixels or pixels: beyond any machine


class Settings:
    """Typed access to Qt's settings; anything unreadable counts as not there."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @classmethod
    def load(cls) -> Settings:
        """Return the settings of the person at the computer."""
        return cls(DebouncedSettings("Leafscope", "Leafscope"))

    @classmethod
    def load_or_reset(cls) -> tuple[Settings, Path | None]:
        """Return the person's settings, new ones where theirs can't be read.

        Returns:
            The settings, and what the unreadable file is called now, if there was one.

        """
        settings = cls.load()
        file = Path(settings._store.fileName())
        aside = move_aside_if_corrupt(file)
        return (cls.load() if aside else settings), aside

    def write(self) -> None:
        """Write now what else is written a little later."""
        self._store.sync()

    @property
    def folder(self) -> Path:
        """Where the person last opened a photo; home once that is gone."""
        folder = Path(self._text("folder") or Path.home())
        return folder if is_folder(folder) else Path.home()

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
    def detailed(self) -> str:
        """Name of the method that detail is taken from, or ""."""
        return self._text("detailed")

    @detailed.setter
    def detailed(self, name: str) -> None:
        self._store.setValue("detailed", name)

    @property
    def detail(self) -> int:
        """How much of it, in per cent."""
        return parse_int(self._text("detail"), 0, 100) or 0

    @detail.setter
    def detail(self, percent: int) -> None:
        self._store.setValue("detail", str(percent))

    @property
    def consistent(self) -> bool:
        """Whether it is brought back to the photo."""
        return self._text("consistent") != "no"

    @consistent.setter
    def consistent(self, consistent: bool) -> None:
        self._store.setValue("consistent", "" if consistent else "no")

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
        megabytes = parse_int(self._text("memory"), 0, MOST)
        return None if megabytes is None else megabytes * 2**20

    @memory.setter
    def memory(self, budget: int | None) -> None:
        self._store.setValue("memory", "" if budget is None else str(budget // 2**20))

    @property
    def max_pixels(self) -> int:
        """Pixels of a photo beyond which the person is asked before it is opened."""
        megapixels = parse_int(self._text("megapixels"), 0, MOST)
        return MAX_PIXELS if megapixels is None else megapixels * 10**6

    @max_pixels.setter
    def max_pixels(self, pixels: int) -> None:
        self._store.setValue("megapixels", str(pixels // 10**6))

    @property
    def last_aspect(self) -> Aspect | None:
        """The shape of the region that was exported last."""
        sides = self._text("shape").partition(":")[::2]
        width, height = (parse_int(side, 1, MOST) for side in sides)
        if width is None or height is None:
            return None
        return Aspect(f"{width}:{height}", width, height)

    @last_aspect.setter
    def last_aspect(self, region: Size) -> None:
        self._store.setValue("shape", f"{region.width}:{region.height}")

    @property
    def last_format(self) -> LastFormat:
        """How the last picture was stored."""
        return LastFormat.from_text(self._text("format"))

    @last_format.setter
    def last_format(self, chosen: LastFormat) -> None:
        self._store.setValue("format", chosen.to_text())

    @property
    def jpeg_hint_shown(self) -> bool:
        """Whether the person knows that there is a model for JPEG and noise."""
        return self._text("told-of-jpeg") == "yes"

    @jpeg_hint_shown.setter
    def jpeg_hint_shown(self, told: bool) -> None:
        self._store.setValue("told-of-jpeg", "yes" if told else "")

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window as Qt packs them, or nothing."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """Keys that the person chose for commands, by the commands' ids."""
        chosen = self._json("keys")
        return {
            id_: tuple(key for key in keys if isinstance(key, str))
            for id_, keys in (chosen.items() if isinstance(chosen, dict) else ())
            if isinstance(keys, list)
        }

    @keys.setter
    def keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        chosen = {id_: list(of_one) for id_, of_one in keys.items()}
        self._store.setValue("keys", json.dumps(chosen, ensure_ascii=False))

    @property
    def recent(self) -> tuple[Path, ...]:
        """Files opened before, the last one first."""
        paths = self._json("recent")
        kept = paths if isinstance(paths, list) else ()
        return tuple(Path(path) for path in kept if isinstance(path, str) and path)

    @recent.setter
    def recent(self, paths: Sequence[Path]) -> None:
        texts = [str(path) for path in paths]
        self._store.setValue("recent", json.dumps(texts))

    @property
    def bookmarks(self) -> str:
        """Views that the person gave a name, as `Bookmarks.to_json` writes them, or ""."""
        return self._text("bookmarks")

    @bookmarks.setter
    def bookmarks(self, text: str) -> None:
        self._store.setValue("bookmarks", text)

    @property
    def theme(self) -> str:
        """Name of the theme chosen, or ""."""
        return self._text("theme")

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def language(self) -> str:
        """Code of the language chosen, "pt_BR"; "" for the system's."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def still(self) -> bool:
        """Whether the person wants less motion than the system does."""
        return self._text("still") == "yes"

    @still.setter
    def still(self, still: bool) -> None:
        self._store.setValue("still", "yes" if still else "")

    @property
    def docks(self) -> QByteArray:
        """Which docks are open and where, as Qt packs it, or nothing."""
        value = self._store.value("docks")
        return value if isinstance(value, QByteArray) else QByteArray()

    @docks.setter
    def docks(self, docks: QByteArray) -> None:
        self._store.setValue("docks", docks)

    def _json(self, key: str) -> object:
        """Return a value kept as JSON, or None."""
        try:
            value: object = json.loads(self._text(key))
        except (ValueError, RecursionError):
            return None
        return value

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""
