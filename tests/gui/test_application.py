"""Photos that the system wants opened, as macOS says it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# in a process of its own, since there is one application in each
ASK = """
import sys
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from leafscope.gui.app.application import Application

application = Application([])
application.asked.connect(print)
application.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
"""


def test_a_file_that_the_system_hands_over_is_told(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    command = [sys.executable, "-c", ASK, str(photo)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(photo)
