"""From the command line to the window; `leafscope.gui.__main__` comes first, and needs no Qt."""

from __future__ import annotations

import argparse
import sys
from importlib.resources import files

if sys.platform == "win32":
    import torch  # noqa: F401 - its libraries must be loaded before Qt's

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon

from .app.application import Application
from .app.logs import keep_log, log_crash, log_folder
from .app.settings import Settings
from .app.single_instance import SingleInstance, hand_over, name_of_user
from .app.translations import speak
from .rendering.collector import CycleCollector
from .style import theme
from .window.main_window import MainWindow

ICON = "icons/leafscope.svg"
SMOKE_SIZE = 16  # source pixels a side of the picture that --smoke renders


def start(args: argparse.Namespace) -> int:
    """Open the window, on a photo if one is named; return the exit code.

    Args:
        args: see `leafscope.gui.__main__.build_parser`.

    """
    paths = [] if args.photo is None else [args.photo]
    application = Application(sys.argv[:1])
    application.setApplicationName("leafscope")
    application.setApplicationDisplayName("Leafscope")
    application.setWindowIcon(QIcon(str(files("leafscope.resources") / ICON)))
    alone = args.smoke or args.new_window
    if not alone and hand_over(name_of_user(), paths):
        return 0
    CycleCollector(application)
    keep_log(log_folder())
    sys.excepthook = log_crash
    settings, aside = Settings.of_user_or_new()
    speak(application, settings.language)
    theme.Theme(application, theme.Choice.called(settings.theme)).still = settings.still
    window = MainWindow(settings=settings)
    window.show()
    if args.smoke:
        return _smoke(application, window)
    if not alone:
        instance = SingleInstance(name_of_user(), window)
        instance.asked.connect(window.come_to_front)
    if aside is not None:
        window.tell_settings_aside(aside)
    application.asked.connect(window.open_path)
    for path in paths:
        window.open_path(path)
    return application.exec()


def _smoke(application: Application, window: MainWindow) -> int:
    """Show that an installed package is whole: window, icon, weights, one rendered tile."""
    import numpy as np

    from leafscope.core.engine import Renderer
    from leafscope.core.geometry import Grid
    from leafscope.core.models import available_models, load_model
    from leafscope.core.photo import Photo

    application.processEvents()
    photo = Photo(np.full((SMOKE_SIZE, SMOKE_SIZE, 3), 128, np.uint8))
    renderer = Renderer(photo, load_model(available_models()[0]))
    image = renderer.render(Grid.at_scale(photo.size, 2.0))
    window.close()
    QTimer.singleShot(0, application.quit)
    application.exec()  # threads are waited for where it ends
    whole = image.shape == (2 * SMOKE_SIZE, 2 * SMOKE_SIZE, 3)
    return 0 if whole and not application.windowIcon().isNull() else 1
