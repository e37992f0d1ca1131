"""The navigator shows the view as a frame over the photo, and moves it."""

from __future__ import annotations

import numpy as np
import pytest
from opened_photo import build_opened_photo
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from leafscope.core.geometry import Size
from leafscope.core.photo import Photo
from leafscope.gui.app.settings import Settings
from leafscope.gui.canvas.navigator import Navigator
from leafscope.gui.commands.commands import Commands
from leafscope.gui.rendering import qimage
from leafscope.gui.rendering.base_image import BaseImage
from leafscope.gui.session.session import Session
from leafscope.gui.viewing import navigation
from leafscope.gui.viewing.view import View
from leafscope.gui.window.main_window import Dock

PHOTO = Size(400, 200)
LEFT = Qt.MouseButton.LeftButton


def green_image() -> QImage:
    return qimage.from_rgb(np.full((PHOTO.height, PHOTO.width, 3), (0, 200, 0), np.uint8))


@pytest.fixture
def session() -> Session:
    session = Session(View(reduce_motion=lambda: True))
    session.view.resize(Size(100, 100))
    return session


@pytest.fixture
def view(session: Session) -> View:
    return session.view


@pytest.fixture
def navigator(session: Session, qtbot: QtBot) -> Navigator:
    navigator = Navigator(session)
    qtbot.addWidget(navigator)
    navigator.resize(208, 108)  # a photo of 200 x 100 between margins of 4
    photo = Photo(np.zeros((PHOTO.height, PHOTO.width, 3), np.uint8))
    session.set_photo(build_opened_photo(photo, BaseImage(PHOTO, green_image())))
    session.view.zoom_to(1.0)
    navigator.show()
    return navigator


def view_centre(view: View) -> tuple[float, float]:
    assert view.viewport is not None
    return navigation.view_centre(view.viewport)


def to_point(navigator: Navigator, x: float, y: float) -> QPoint:
    return navigator.to_widget(QPointF(x, y)).toPoint()


def test_it_shows_the_whole_photo_with_a_frame_around_the_view(navigator: Navigator) -> None:
    assert navigator.picture.getRect() == (4, 4, 200, 100)
    assert navigator.frame.getRect() == (79, 29, 50, 50)


def test_the_photo_is_darkened_outside_the_view(navigator: Navigator) -> None:
    shot = navigator.grab().toImage()
    assert shot.pixelColor(104, 54) == QColor(0, 200, 0)
    assert shot.pixelColor(20, 20).green() < 150


def test_the_frame_follows_the_view(navigator: Navigator, view: View) -> None:
    view.pan(-1000, -1000)
    assert navigator.frame.topLeft() == QPointF(4, 4)
    view.fit()
    assert navigator.frame == navigator.picture


def test_a_click_centres_the_view_there(navigator: Navigator, view: View) -> None:
    QTest.mouseClick(navigator, LEFT, pos=to_point(navigator, 100, 80))
    assert view_centre(view) == (100, 80)
    assert view.viewport is not None
    assert view.viewport.scale == 1.0


def test_dragging_the_frame_pans_the_view(navigator: Navigator, view: View) -> None:
    before = view_centre(view)
    QTest.mousePress(navigator, LEFT, pos=to_point(navigator, 210, 110))
    QTest.mouseMove(navigator, to_point(navigator, 270, 90))
    QTest.mouseRelease(navigator, LEFT, pos=to_point(navigator, 270, 90))
    assert view_centre(view) == (before[0] + 60, before[1] - 20)


def test_a_drag_stops_at_the_photos_edge(navigator: Navigator, view: View) -> None:
    QTest.mousePress(navigator, LEFT, pos=to_point(navigator, 200, 100))
    QTest.mouseMove(navigator, QPoint(900, 900))
    assert view_centre(view) == (350, 150)


def test_moving_the_pointer_without_a_button_does_not_pan(navigator: Navigator, view: View) -> None:
    before = view_centre(view)
    QTest.mouseMove(navigator, to_point(navigator, 30, 30))
    assert view_centre(view) == before


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, (-25, 0)),
        (Qt.Key.Key_Right, (25, 0)),
        (Qt.Key.Key_Up, (0, -25)),
        (Qt.Key.Key_Down, (0, 25)),
    ],
)
def test_arrow_keys_pan_by_a_quarter_of_the_view(
    navigator: Navigator, view: View, key: Qt.Key, step: tuple[int, int]
) -> None:
    x, y = view_centre(view)
    QTest.keyClick(navigator, key)
    assert view_centre(view) == (x + step[0], y + step[1])


def test_the_accessible_value_is_the_view_centre(navigator: Navigator, view: View) -> None:
    view.pan(-1000, -1000)
    assert "12 % across, 25 % down" in navigator.accessible_value


def test_the_frame_stays_large_enough_to_grab(navigator: Navigator, view: View) -> None:
    view.zoom_to(64.0)
    assert min(navigator.frame.width(), navigator.frame.height()) >= 8


def test_input_without_a_photo_is_ignored(qtbot: QtBot) -> None:
    navigator = Navigator(Session())
    qtbot.addWidget(navigator)
    navigator.show()
    QTest.mouseClick(navigator, LEFT, pos=QPoint(20, 20))
    QTest.keyClick(navigator, Qt.Key.Key_Left)
    assert not navigator.grab().isNull()
    navigator.resize(1, 1)
    assert navigator.picture.isEmpty()


def test_a_command_opens_and_closes_the_panel(
    session: Session, settings: Settings, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window, settings)
    dock = Dock("navigator", "Navigator", Navigator(session))
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    action = commands.action("navigator")
    dock.bind_action(action)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert not dock.isVisible()
    QTest.keyClick(window, Qt.Key.Key_M)
    assert dock.isVisible()
    assert action.isChecked()
    dock.close()
    assert not action.isChecked()
    QTest.keyClick(window, Qt.Key.Key_M)
    assert dock.isVisible()
