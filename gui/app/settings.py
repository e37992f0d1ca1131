"""Preferences and window state that are kept between runs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from leafscope.core.export.formats import FORMATS, JPEG_QUALITY
from leafscope.core.export.sizing import Aspect
from leafscope.core.geometry import Size
from leafscope.core.photo import MAX_PIXELS

from .desktop import is_folder
from .settings_store import DebouncedSettings, find_settings_files, move_aside_if_corrupt

NAME = "Leafscope"  # of organisation and application
MAX_NUMBER = 10**8  # megabytes, megapixels or pixels, beyond any machine
MAX_DIGITS = 9

Read = TypeVar("Read")
Written = TypeVar("Written")
Shortcuts = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class LastFormat:
    """File format of the last exported still image.

    Attributes:
        suffix: file extension with the dot.
        quality: 1 to 100, for formats that have one.

    """

    suffix: str = ".png"
    quality: int = JPEG_QUALITY

    def to_text(self) -> str:
        """Return the form in which settings store it."""
        return f"{self.suffix}:{self.quality}"

    @classmethod
    def from_text(cls, text: str) -> LastFormat:
        """Parse a stored format; anything invalid gives the default."""
        suffix, _, quality = text.partition(":")
        number = parse_int(quality, 1, 100)
        return cls() if suffix not in FORMATS or number is None else cls(suffix, number)


def parse_int(text: str, least: int, most: int) -> int | None:
    """Parse a decimal integer from `least` to `most`; return None for anything else."""
    if not (text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS):
        return None
    number = int(text)
    return number if least <= number <= most else None


class Setting(Generic[Read, Written]):
    """A property of `Settings` that is stored as text.

    Args:
        key: name in the settings file.
        decode: parses the stored text; receives "" if there is none, and must not raise.
        encode: returns the text to store.

    """

    def __init__(
        self, key: str, decode: Callable[[str], Read], encode: Callable[[Written], str] = str
    ) -> None:
        self._key, self._decode, self._encode = key, decode, encode

    def __get__(self, settings: Settings, owner: type[Settings]) -> Read:
        """Return the stored value."""
        value = settings.store.value(self._key)
        return self._decode(value if isinstance(value, str) else "")

    def __set__(self, settings: Settings, value: Written) -> None:
        """Store a value."""
        settings.store.setValue(self._key, self._encode(value))


class StateSetting:
    """A property of `Settings` that holds the packed state of a Qt widget."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __get__(self, settings: Settings, owner: type[Settings]) -> QByteArray:
        """Return the stored state, empty if there is none."""
        value = settings.store.value(self._key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def __set__(self, settings: Settings, value: QByteArray) -> None:
        """Store a state."""
        settings.store.setValue(self._key, value)


def _text(key: str) -> Setting[str, str]:
    return Setting(key, str)


def _flag(key: str) -> Setting[bool, bool]:
    return Setting(key, lambda text: text == "yes", lambda on: "yes" if on else "")


def _existing_folder(text: str) -> Path:
    folder = Path(text or Path.home())
    return folder if is_folder(folder) else Path.home()


def _parse_memory(text: str) -> int | None:
    megabytes = parse_int(text, 0, MAX_NUMBER)
    return None if megabytes is None else megabytes * 2**20


def _parse_max_pixels(text: str) -> int:
    megapixels = parse_int(text, 0, MAX_NUMBER)
    return MAX_PIXELS if megapixels is None else megapixels * 10**6


def _parse_aspect(text: str) -> Aspect | None:
    width, height = (parse_int(side, 1, MAX_NUMBER) for side in text.partition(":")[::2])
    if width is None or height is None:
        return None
    return Aspect(f"{width}:{height}", width, height)


def _parse_json(text: str) -> object:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value


def _parse_shortcuts(text: str) -> dict[str, tuple[str, ...]]:
    chosen = _parse_json(text)
    return {
        id_: tuple(key for key in keys if isinstance(key, str))
        for id_, keys in (chosen.items() if isinstance(chosen, dict) else ())
        if isinstance(keys, list)
    }


def _dump_shortcuts(shortcuts: Shortcuts) -> str:
    return json.dumps({id_: list(keys) for id_, keys in shortcuts.items()}, ensure_ascii=False)


def _parse_paths(text: str) -> tuple[Path, ...]:
    paths = _parse_json(text)
    stored = paths if isinstance(paths, list) else ()
    return tuple(Path(path) for path in stored if isinstance(path, str) and path)


def _dump_paths(paths: Sequence[Path]) -> str:
    return json.dumps([str(path) for path in paths])


class Settings:
    """Typed access to the settings; values that can't be parsed read as their defaults.

    Attributes:
        store: where the values are stored.
        folder: where the last photo was opened; the home folder if it no longer exists.
        model: name of the chosen method, "auto", or "" if none was chosen.
        repair: name of the 1x network that repairs photos first, or "".
        detailed: name of the model that detail is blended in from, or "".
        keep_detail: whether the detail is kept for the next photo and the next start.
        detail: how much detail is blended in if it is kept, 0 to 100 per cent.
        consistent: whether added detail is kept true to the original.
        device: "auto", or the name of the device that runs models.
        memory: bytes for the cache of encoded blocks; None for a share of the machine's memory.
        max_pixels: larger photos are opened only after a confirmation.
        last_aspect: aspect ratio of the last exported region, set from its size; None if unknown.
        last_format: file format of the last exported image.
        jpeg_hint_shown: whether the model for JPEG and noise was already announced.
        keys: shortcuts that replace the defaults, by command id.
        recent: recently opened files, newest first.
        bookmarks: JSON of `Bookmarks.to_json`, or "".
        theme: value of a `ThemeChoice`, or "".
        language: code of the chosen language, such as "pt_BR"; "" follows the system.
        reduce_motion: whether motion is reduced even if the system doesn't ask for it.
        geometry: position and size of the window.
        docks: state of the dock widgets.

    """

    folder = Setting[Path, Path]("folder", _existing_folder)
    model = _text("model")
    repair = _text("repair")
    detailed = _text("detailed")
    keep_detail = _flag("keep-detail")
    detail = Setting[int, int]("detail", lambda text: parse_int(text, 0, 100) or 0)
    consistent = Setting[bool, bool](
        "consistent", lambda text: text != "no", lambda on: "" if on else "no"
    )
    device = Setting[str, str]("device", lambda text: text or "auto")
    memory = Setting[int | None, int | None](
        "memory", _parse_memory, lambda size: "" if size is None else str(size // 2**20)
    )
    max_pixels = Setting[int, int](
        "megapixels", _parse_max_pixels, lambda pixels: str(pixels // 10**6)
    )
    last_aspect = Setting[Aspect | None, Size](
        "shape", _parse_aspect, lambda region: f"{region.width}:{region.height}"
    )
    last_format = Setting("format", LastFormat.from_text, LastFormat.to_text)
    jpeg_hint_shown = _flag("told-of-jpeg")
    keys = Setting("keys", _parse_shortcuts, _dump_shortcuts)
    recent = Setting("recent", _parse_paths, _dump_paths)
    bookmarks = _text("bookmarks")
    theme = _text("theme")
    language = _text("language")
    reduce_motion = _flag("still")
    geometry = StateSetting("geometry")
    docks = StateSetting("docks")

    def __init__(self, store: QSettings) -> None:
        self.store = store

    @classmethod
    def load(cls) -> Settings:
        """Return the user's settings."""
        return cls(DebouncedSettings(NAME, NAME))

    @classmethod
    def load_or_reset(cls) -> tuple[Settings, Path | None]:
        """Return the user's settings, or defaults if the file is corrupt.

        Returns:
            The settings, and where the corrupt file was moved, if there was one.

        """
        moved = [move_aside_if_corrupt(path) for path in find_settings_files(NAME, NAME)]
        return cls.load(), next(filter(None, moved), None)

    def sync(self) -> None:
        """Write pending changes now."""
        self.store.sync()
