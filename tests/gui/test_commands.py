"""Commands, customizable shortcuts, and the command palette."""

from __future__ import annotations

from collections import Counter
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leafscope.gui.app.settings import Settings
from leafscope.gui.commands.command_table import TABLE
from leafscope.gui.commands.commands import (
    Commands,
    KeysError,
    keys_conflict,
    normalize_key,
    resolve_bindings,
)
from leafscope.gui.commands.palette import CommandPalette, rank, score


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def commands(window: QWidget, settings: Settings) -> Commands:
    """All commands, each connected to a callback."""
    commands = Commands(window, settings)
    for command in commands:
        commands.on(command.id, lambda: None)
    return commands


def test_an_unconnected_command_is_disabled(window: QWidget, settings: Settings) -> None:
    commands = Commands(window, settings)
    assert not commands.action("open").isEnabled()
    assert commands.on("open", lambda: None).isEnabled()
    assert CommandPalette(commands, window).found == ["open"]


def test_commands_have_unique_ids_and_default_keys() -> None:
    assert max(Counter(command.id for command in TABLE).values()) == 1
    keys = [key for command in TABLE for key in command.keys]
    assert [key for key in keys if normalize_key(key) != key] == []
    assert [(a, b) for n, a in enumerate(keys) for b in keys[:n] if keys_conflict(a, b)] == []


def test_only_step_commands_repeat_while_a_key_is_held(
    commands: Commands,
) -> None:
    repeated = {command.id for command in commands if commands.action(command.id).autoRepeat()}
    zooming, steps = {"zoom-in", "zoom-out"}, {"undo", "redo", "back", "forward"}
    assert repeated == zooming | steps | {"next-photo", "previous-photo"}


def test_every_command_has_an_action_with_text_shortcuts_and_tooltip(commands: Commands) -> None:
    for command in commands:
        action = commands.action(command.id)
        assert action.text()
        assert "{" not in action.text()
        assert len(action.shortcuts()) == len(command.keys)
        assert action.icon().isNull() == (not command.icon)
    assert commands.action("open").toolTip() == "Open (Ctrl+O)"
    assert commands.action("zoom-7").text() == "Zoom to 7×"


def test_a_shortcut_triggers_its_command(window: QWidget, commands: Commands) -> None:
    done: list[str] = []
    commands.on("open", lambda: done.append("open"))
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert done == ["open"]


def test_a_custom_shortcut_works_now_and_after_a_restart(
    qtbot: QtBot, window: QWidget, commands: Commands, settings: Settings
) -> None:
    done: list[str] = []
    commands.on("open", lambda: done.append("open"))
    commands.rebind("open", ["ctrl+j"])
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert done == ["open"]
    other = QWidget()
    qtbot.addWidget(other)
    assert Commands(other, settings).keys("open") == ("Ctrl+J",)


def test_a_command_may_have_no_shortcut(commands: Commands) -> None:
    commands.rebind("open", [])
    assert commands.action("open").shortcuts() == []
    assert commands.action("open").toolTip() == "Open"


def test_a_shortcut_of_another_command_is_rejected_with_its_name(commands: Commands) -> None:
    with pytest.raises(KeysError, match=r"Ctrl\+E is already used by “Export”"):
        commands.rebind("open", ["Ctrl+E"])
    with pytest.raises(KeysError, match="already used"):
        commands.rebind("open", ["R, O"])  # R alone starts another
    assert commands.keys("open") == ("Ctrl+O",)


def test_an_invalid_shortcut_is_rejected(commands: Commands) -> None:
    with pytest.raises(KeysError, match=r"“rubbish” isn't a valid shortcut\."):
        commands.rebind("open", ["rubbish"])


def test_a_cleared_shortcut_can_be_assigned_to_another_command(commands: Commands) -> None:
    commands.rebind("export", [])
    commands.rebind("open", ["Ctrl+E"])
    assert commands.keys("open") == ("Ctrl+E",)


def test_all_shortcuts_can_be_reset(commands: Commands, settings: Settings) -> None:
    commands.rebind("open", ["Ctrl+J"])
    commands.reset_keys()
    assert commands.keys("open") == ("Ctrl+O",)
    assert settings.keys == {}


def test_invalid_custom_shortcuts_are_ignored() -> None:
    found = resolve_bindings(
        {"no-such-command": ("X",), "open": ("rubbish", "Ctrl+J"), "paste": ("S",)}
    )
    assert "no-such-command" not in found
    assert found["open"] == ("Ctrl+J",)
    assert found["paste"] == ("S",)
    assert found["swap"] == ()  # its default key is used by another command


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"open": "Ctrl+J"}', '{"open": [1]}', "null"])
def test_corrupt_stored_shortcuts_are_ignored(settings: Settings, text: str) -> None:
    settings.store.setValue("keys", text)
    assert resolve_bindings(settings.keys) | {"open": ()} == resolve_bindings({}) | {"open": ()}


# Search


@pytest.mark.parametrize("query", ["", "open", "OPEN", "opn", "o n", "file open"])
def test_letters_in_order_match(query: str) -> None:
    assert score(query, "File: Open") is not None


@pytest.mark.parametrize("query", ["x", "nepo", "openn", "open file"])
def test_other_letters_do_not_match(query: str) -> None:
    assert score(query, "File: Open") is None


def test_word_starts_rank_first_then_consecutive_letters() -> None:
    lines = ["View: Next comparison", "View: Zoom in", "Edit: Copy the view", "Panels: Navigator"]
    assert rank("cv", lines)[0] == 2
    assert rank("zo", lines) == [1]
    assert rank("nav", lines)[0] == 3
    assert rank("", lines) == [0, 1, 2, 3]


@pytest.fixture
def palette(commands: Commands, window: QWidget, qtbot: QtBot) -> CommandPalette:
    palette = CommandPalette(commands, window)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(palette)
    palette.open()
    return palette


def test_typing_and_enter_run_a_command(palette: CommandPalette, commands: Commands) -> None:
    done: list[str] = []
    commands.on("side-by-side", lambda: done.append("side by side"))
    QTest.keyClicks(palette.search, "sbs")
    assert palette.found[0] == "side-by-side"
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert done == ["side by side"]
    assert not palette.isVisible()


def record_triggered(palette: CommandPalette, commands: Commands) -> list[str]:
    """Return a list to which triggered commands append their ids."""
    done: list[str] = []
    for id_ in palette.found:
        commands.on(id_, partial(done.append, id_))
    return done


def test_arrow_keys_move_in_the_list_while_typing(
    palette: CommandPalette, commands: Commands
) -> None:
    done = record_triggered(palette, commands)
    second = palette.found[1]
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert done == [second]


def test_enter_runs_the_command_selected_in_the_list(
    palette: CommandPalette, commands: Commands
) -> None:
    done = record_triggered(palette, commands)
    third = palette.found[2]
    palette.list.setFocus()
    QTest.keyClick(palette.list, Qt.Key.Key_Down)
    QTest.keyClick(palette.list, Qt.Key.Key_Down)
    QTest.keyClick(palette.list, Qt.Key.Key_Return)
    assert done == [third]
    assert not palette.isVisible()


def test_matches_in_titles_rank_before_matches_in_groups(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.search, "co")
    assert palette.found[:2] == ["copy", "reference"]
    assert "split" in palette.found  # of the group Compare


def test_the_list_shows_shortcuts(palette: CommandPalette) -> None:
    row = palette.found.index("open")
    item = palette.list.topLevelItem(row)
    assert item is not None
    assert item.text(1) == "Ctrl+O"


def test_escape_closes_and_runs_nothing(palette: CommandPalette, commands: Commands) -> None:
    done = record_triggered(palette, commands)
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []


def test_disabled_commands_are_not_listed(commands: Commands, window: QWidget) -> None:
    commands.action("export").setEnabled(False)
    assert "export" not in CommandPalette(commands, window).found


def test_without_a_match_enter_does_nothing(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.search, "qqqq")
    assert palette.no_match.isVisible()
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
