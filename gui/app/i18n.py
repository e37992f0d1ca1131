"""The program in the person's language, and Qt's own words with it."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from .languages import LANGUAGES

SOURCE = "en"  # the language of the texts in the code


def resolve_language(chosen: str, wanted: list[str]) -> str:
    """Return the language to speak.

    Args:
        chosen: by the person, "" for the system's.
        wanted: the system's languages as it writes them ("de-AT", "zh-Hans-CN"), the best first.

    """
    if chosen in LANGUAGES:
        return chosen
    for name in wanted:
        for code in LANGUAGES:
            if QLocale(name).name() == code or QLocale(name).name().split("_")[0] == code:
                return code
    return SOURCE


def install_translations(app: QCoreApplication, chosen: str) -> str:
    """Have the program speak a language from now on; windows made before keep theirs.

    Returns:
        The language's code.

    """
    code = resolve_language(chosen, QLocale.system().uiLanguages())
    if code == SOURCE:
        return code
    QLocale.setDefault(QLocale(code))
    own = Path(str(files("leafscope.resources") / "translations"))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{code}.qm", own / f"leafscope_{code}.qm"):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
    return code
