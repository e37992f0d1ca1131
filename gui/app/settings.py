"""Preferences and window state, stored in a settings file."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QEvent, QSettings, QTimer

from leafscope.core.export.formats import FORMATS, JPEG_QUALITY
from leafscope.core.export.sizing import Aspect
from leafscope.core.geometry import Size
from leafscope.core.photo import MAX_PIXELS

NAME = "Leafscope"  # of organisation and application
MAX_NUMBER = 10**8  # megabytes, megapixels or pixels, beyond any machine
MAX_DIGITS = 9
WRITE_DELAY_MS = 500
ASIDE_SUFFIX = ".unreadable"

Read = TypeVar("Read")
Written = TypeVar("Written")
Shortcuts = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class LastFormat:
    """File format of the last exported still image."""

    suffix: str = ".png"
    quality: int = JPEG_QUALITY  # 1 to 100, for formats that have one

    def to_text(self) -> str:
        """Return "suffix:quality", the form stored in the settings."""
        return f"{self.suffix}:{self.quality}"

    @classmethod
    def from_text(cls, text: str) -> LastFormat:
        """Parse a stored format; return the default format for invalid text."""
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
    """Descriptor of a setting; `kind` is the type of the stored value, by default str.

    `decode` receives `kind()`, such as "", if nothing is stored, and must not raise errors.
    """

    def __init__(
        self,
        key: str,
        decode: Callable[[Any], Read],
        encode: Callable[[Written], object] = str,
        kind: type = str,
    ) -> None:
        self._key, self._decode, self._encode, self._kind = key, decode, encode, kind

    def __get__(self, settings: Settings, owner: type[Settings]) -> Read:
        """Return the decoded value."""
        value = settings.store.value(self._key)
        return self._decode(value if isinstance(value, self._kind) else self._kind())

    def __set__(self, settings: Settings, value: Written) -> None:
        """Encode and store a value."""
        settings.store.setValue(self._key, self._encode(value))


def _text(key: str) -> Setting[str, str]:
    return Setting(key, str)


def _state(key: str) -> Setting[QByteArray, QByteArray]:
    return Setting(key, QByteArray, QByteArray, QByteArray)


def _flag(key: str) -> Setting[bool, bool]:
    return Setting(key, lambda text: text == "yes", lambda on: "yes" if on else "")


def _existing_folder(text: str) -> Path:
    with suppress(OSError):  # no permission, or a disconnected drive
        if text and Path(text).is_dir():
            return Path(text)
    return Path.home()


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
    """Typed access to the settings; an invalid stored value reads as the default."""

    folder = Setting[Path, Path]("folder", _existing_folder)  # of the last opened photo, or home
    model = _text("model")  # name of the chosen method, "auto", or "" if none was chosen
    repair = _text("repair")  # name of the 1x network that repairs photos first, or ""
    detailed = _text("detailed")  # name of the detail model, or ""
    keep_detail = _flag("keep-detail")  # whether to keep `detail` for the next photo and start
    # Share of the detail model if `keep_detail` is set, 0 to 100 per cent.
    detail = Setting[int, int]("detail", lambda text: parse_int(text, 0, 100) or 0)
    consistent = Setting[bool, bool](  # whether added detail is kept true to the original
        "consistent", lambda text: text != "no", lambda on: "" if on else "no"
    )
    # "auto", or the name of the device that runs models.
    device = Setting[str, str]("device", lambda text: text or "auto")
    memory = Setting[int | None, int | None](  # bytes for encoded blocks; None: automatic
        "memory", _parse_memory, lambda size: "" if size is None else str(size // 2**20)
    )
    max_pixels = Setting[int, int](  # larger photos are opened only after a confirmation
        "megapixels", _parse_max_pixels, lambda pixels: str(pixels // 10**6)
    )
    last_aspect = Setting[Aspect | None, Size](  # of the last exported region, None if unknown
        "shape", _parse_aspect, lambda region: f"{region.width}:{region.height}"
    )
    last_format = Setting("format", LastFormat.from_text, LastFormat.to_text)
    jpeg_hint_shown = _flag("told-of-jpeg")  # whether the model for JPEG and noise was announced
    keys = Setting("keys", _parse_shortcuts, _dump_shortcuts)  # custom shortcuts by command id
    recent = Setting("recent", _parse_paths, _dump_paths)  # opened files, newest first
    bookmarks = _text("bookmarks")  # JSON for `parse_bookmarks`, or ""
    theme = _text("theme")  # value of a `ThemeChoice`, or ""
    language = _text("language")  # code of the chosen language; "" follows the system
    reduce_motion = _flag("still")  # even if the system doesn't ask for it
    geometry = _state("geometry")  # position and size of the window
    docks = _state("docks")

    def __init__(self, store: QSettings) -> None:
        self.store = store

    @classmethod
    def load(cls) -> Settings:
        """Return the user's settings."""
        return cls(DebouncedSettings(NAME, NAME))

    @classmethod
    def load_or_reset(cls) -> tuple[Settings, Path | None]:
        """Return the settings and, if the file was corrupt, the path it was renamed to."""
        folder = Path(QSettings("-", "-").fileName()).parents[1]  # reads no file
        files = folder / NAME / f"{NAME}.conf", folder / f"{NAME}.conf"  # the files of QSettings
        moved = [move_aside_if_corrupt(path) for path in files]
        return cls.load(), next(filter(None, moved), None)

    def sync(self) -> None:
        """Write pending changes now."""
        self.store.sync()


class DebouncedSettings(QSettings):
    """QSettings that writes its file `delay_ms` after the first change.

    Qt writes in the GUI thread, and dragging a slider changes a value a hundred times. Reading
    returns changed values even before the file is written.
    """

    def __init__(self, organisation: str, application: str, delay_ms: int = WRITE_DELAY_MS) -> None:
        super().__init__(organisation, application)
        self._timer = QTimer(self, singleShot=True, interval=delay_ms)
        self._timer.timeout.connect(self.sync)

    def event(self, event: QEvent) -> bool:
        """Delay the write that Qt requests after a change."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._timer.start()
            return True
        return super().event(event)


def move_aside_if_corrupt(path: Path) -> Path | None:
    """Rename a settings file that can't be parsed; return its new path.

    Replaces an earlier file at the new path. Also renames a pipe or device, which could block
    reading forever. Returns None if nothing was renamed.
    """
    try:
        if stat.S_ISREG(path.stat().st_mode) and _is_readable(path.read_bytes(), path):
            return None
        aside = path.with_name(path.name + ASIDE_SUFFIX)
        path.replace(aside)
    except OSError:  # the file doesn't exist, or can't be renamed either
        return None
    return aside


def _is_readable(content: bytes, path: Path) -> bool:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    store = QSettings(str(path), QSettings.Format.IniFormat)
    parsed = store.status() == QSettings.Status.NoError and "\0" not in text
    return parsed and bool(store.allKeys() or not text.strip())
