"""Translations of the window and of messages that come from `leafscope.core`."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leafscope.core.messages import Message, escape_control_chars

translate = QCoreApplication.translate

CORE_CONTEXT = "core"  # translation context of texts in core, see packaging/translations.py
SOURCE_LANGUAGE = "en"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
    "ko": "한국어",
}


def resolve_language(chosen: str, preferred: list[str]) -> str:
    """Return the code of the chosen language or, if "", of a preferred language.

    `preferred` are the system's languages, such as "de-AT" or "zh-Hans-CN". The first of them that
    has a translation is used, or English if none has.
    """
    if chosen in LANGUAGES:
        return chosen
    names = [QLocale(name).name() for name in preferred]
    codes = (code for name in names for code in (name, name.split("_")[0]) if code in LANGUAGES)
    return next(codes, SOURCE_LANGUAGE)


def install_translations(app: QCoreApplication, chosen: str) -> str:
    """Install the translators for windows created later; return the language's code."""
    code = resolve_language(chosen, QLocale.system().uiLanguages())
    if code == SOURCE_LANGUAGE:
        return code
    QLocale.setDefault(QLocale(code))
    own = Path(str(files("leafscope.resources") / "translations"))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{code}.qm", own / f"leafscope_{code}.qm"):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
    return code


def translate_message(message: Message) -> str:
    """Translate a message or an error from core and fill in its values; thread-safe."""
    sentence = translate_text(message.sentence)
    if not message.values:
        return sentence
    values = {name: _format_value(v) for name, v in message.values.items()}
    return _LocalizedFormatter().format(sentence, **values)


def translate_text(text: str) -> str:
    """Translate a text from core; without a translation, return it unchanged."""
    return translate(CORE_CONTEXT, text)


class _LocalizedFormatter(Formatter):
    """Formatter that uses the decimal separator of the user's language."""

    def format_field(self, value: object, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        return text.replace(".", QLocale().decimalPoint()) if isinstance(value, float) else text


def _format_value(value: object) -> object:
    if isinstance(value, Message):
        return translate_message(value)
    return escape_control_chars(value) if isinstance(value, str | Path) else value
