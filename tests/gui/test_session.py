"""The signals of a session and their order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest
from driver import TinyModels
from opened_photo import build_opened_photo
from pytestqt.qtbot import QtBot
from tiny import noise

from leafscope.core.geometry import Size
from leafscope.core.methods import Method
from leafscope.gui.comparison.measurements import Measurements
from leafscope.gui.inspector.inspector import Inspector
from leafscope.gui.rendering.render_worker import RenderResources
from leafscope.gui.rendering.worker import stop_workers
from leafscope.gui.session.session import Session
from leafscope.gui.session.view_renderer import ViewRenderer
from leafscope.gui.viewing.view import View


def new_session() -> Session:
    session = Session(View(reduce_motion=lambda: True))
    session.view.resize(Size(300, 200))
    session.comparison.set_method("spectral")
    return session


def test_a_new_session_is_empty(qtbot: QtBot) -> None:
    session = new_session()
    assert session.opened is None
    assert session.photo is None
    assert session.base is None
    assert session.path is None


def test_photo_changed_is_emitted_before_the_view_changes(qtbot: QtBot) -> None:
    session, emitted = new_session(), []
    session.set_photo(build_opened_photo(noise(120, 90)))
    session.photo_changed.connect(lambda: emitted.append(("photo", session.view.photo)))
    session.view.changed.connect(lambda: emitted.append(("view", session.view.photo)))
    session.view.photo_changed.connect(lambda: emitted.append(("there", session.view.photo)))
    session.set_photo(build_opened_photo(noise(60, 80)))
    before, after = Size(120, 90), Size(60, 80)
    assert emitted == [("photo", before), ("view", after), ("there", after)]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_results_belong_to_the_new_photo_in_any_connection_order(
    qtbot: QtBot, order: tuple[int, ...]
) -> None:
    session, resources = new_session(), RenderResources(TinyModels())

    def rendering() -> ViewRenderer:
        made = ViewRenderer(session, resources, "cpu", lambda: None)
        made.start()
        return made

    def measurements() -> Measurements:
        made = Measurements(session, resources, "cpu")
        made.set_show_deviation(True)
        return made

    def found() -> bool:
        viewport = session.view.viewport
        return viewport is not None and bool(
            session.overlays.deviation_map(Method("spectral"), viewport)
        )

    makers: tuple[Callable[[], ViewRenderer | Measurements | Inspector], ...] = (
        rendering,
        measurements,
        lambda: Inspector(resources, session),
    )
    parts = [makers[number]() for number in order]
    for photo in (noise(120, 90), noise(120, 90, seed=1), noise(50, 40)):
        session.set_photo(build_opened_photo(photo))
        assert not found()
        qtbot.waitUntil(found)
        assert session.view.viewport is not None
        assert session.store.exact_frame(Method("spectral"), session.view.viewport)
        assert session.photo is photo
    for part in parts:
        stop_workers(part)
