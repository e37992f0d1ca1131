"""Bring the translations up to date with the code: `python packaging/translations.py`.

Finds the texts of gui/ with Qt's lupdate, keeps what is translated in resources/translations/*.ts,
marks what isn't, and packs the rest for the program with lrelease. Translate the marked ones by
hand or with Qt Linguist (`pyside6-linguist`), then run it again.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent


def main() -> int:
    """Update every language; return the number of texts that aren't translated."""
    missing = 0
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gui").glob("*.py"))
    for file in sorted(FOLDER.glob("*.ts")):
        find = ["-no-obsolete", "-locations", "none", "-ts", str(file)]
        subprocess.run([TOOLS / "pyside6-lupdate", *sources, *find], cwd=ROOT, check=True)
        pack = [TOOLS / "pyside6-lrelease", file, "-qm", file.with_suffix(".qm")]
        subprocess.run(pack, cwd=ROOT, check=True)
        unfinished = [
            message.findtext("source")
            for message in ET.parse(file).iter("message")  # noqa: S314 - our own file
            if message.find("translation[@type]") is not None
        ]
        for text in unfinished:
            print(f"{file.name} lacks: {text}")
        missing += len(unfinished)
    return missing


if __name__ == "__main__":
    sys.exit(min(1, main()))
