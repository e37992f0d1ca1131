"""The Qt application; `leafscope.gui.__main__` parses the command line first."""

from __future__ import annotations

import argparse
import sys
from importlib.resources import files

if sys.platform == "win32":
    import torch  # noqa: F401 - torch's libraries must be loaded before Qt's

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon

from .app.application import Application, SingleInstance, forward_to_running_instance, instance_name
from .app.diagnostics import log_folder, log_uncaught_exception, start_logging
from .app.i18n import install_translations
from .app.settings import Settings
from .rendering.cycle_collector import CycleCollector
from .style.theme import Theme, ThemeChoice
from .window.main_window import MainWindow

ICON = "icons/leafscope.svg"
SMOKE_TEST_SIZE = 16  # source pixels per side


def start(args: argparse.Namespace) -> int:
    """Open the window, or forward files to a running instance; return the exit code."""
    paths = tuple(args.photos)
    application = Application(sys.argv[:1])
    application.setApplicationName("leafscope")
    application.setApplicationDisplayName("Leafscope")
    application.setDesktopFileName("leafscope")  # where Wayland finds the name and icon
    application.setWindowIcon(QIcon(str(files("leafscope.resources") / ICON)))
    independent = args.smoke or args.new_window
    if not independent and forward_to_running_instance(instance_name(), paths):
        return 0
    CycleCollector(application)
    start_logging(log_folder())
    sys.excepthook = log_uncaught_exception
    settings, aside = Settings.load_or_reset()
    install_translations(application, settings.language)
    theme = Theme(application, ThemeChoice.from_name(settings.theme))
    theme.reduce_motion = settings.reduce_motion
    window = MainWindow(settings=settings)
    window.show()
    if args.smoke:
        return _run_smoke_test(application, window)
    if not independent:
        instance = SingleInstance(instance_name(), window)
        instance.open_requested.connect(window.open_from_other_instance)
    if aside is not None:
        window.show_settings_reset(aside)
    application.open_requested.connect(window.open_path)
    window.opening.open_paths(paths)
    return application.exec()


def _run_smoke_test(application: Application, window: MainWindow) -> int:
    """Show the window and render a small image; return exit code 0 if both succeeded."""
    import numpy as np

    from leafscope.core.engine import Renderer
    from leafscope.core.geometry import Grid
    from leafscope.core.models import available_models, load_model
    from leafscope.core.photo import Photo

    application.processEvents()
    photo = Photo(np.full((SMOKE_TEST_SIZE, SMOKE_TEST_SIZE, 3), 128, np.uint8))
    renderer = Renderer(photo, load_model(available_models()[0]))
    image = renderer.render(Grid.at_scale(photo.size, 2.0))
    window.close()
    QTimer.singleShot(0, application.quit)
    application.exec()  # wait for worker threads to end
    passed = image.shape == (2 * SMOKE_TEST_SIZE, 2 * SMOKE_TEST_SIZE, 3)
    return 0 if passed and not application.windowIcon().isNull() else 1
