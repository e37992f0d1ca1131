"""Bookmarks: named positions in a photo."""

from __future__ import annotations

from pathlib import Path

import pytest

from leafscope.core.errors import ViewError
from leafscope.gui.viewing import bookmarks
from leafscope.gui.viewing.bookmarks import Bookmark, BookmarkStore
from leafscope.gui.viewing.view_position import ViewPosition

FIT = ViewPosition(None, 50.0, 40.0)
EYE, EAR, NOSE = (
    ViewPosition(4.0, 10.0, 20.0),
    ViewPosition(8.0, 30.0, 20.0),
    ViewPosition(30.0, 12.0, 13.0),
)
PHOTO = Path("/photos/フォト é.jpg")


def test_bookmarks_belong_to_a_photo_and_keep_their_order() -> None:
    kept = BookmarkStore()
    kept.add(PHOTO, "ear", EAR)
    kept.add(PHOTO, "  the   eye ", EYE)
    assert kept.of(PHOTO) == (Bookmark("ear", EAR), Bookmark("the eye", EYE))
    assert kept.of(Path("/photos/other.jpg")) == ()


def test_a_bookmark_can_be_replaced_and_removed() -> None:
    kept = BookmarkStore()
    kept.add(PHOTO, "eye", EAR)
    kept.add(PHOTO, "eye", EYE)
    assert kept.of(PHOTO) == (Bookmark("eye", EYE),)
    kept.remove(PHOTO, "nose")
    kept.remove(PHOTO, "eye")
    assert kept.of(PHOTO) == ()
    assert kept.to_json() == "{}"


def test_bookmarks_survive_as_text() -> None:
    kept = BookmarkStore()
    kept.add(PHOTO, "whole", FIT)
    kept.add(PHOTO, "鼻", NOSE)
    assert BookmarkStore.from_json(kept.to_json()).of(PHOTO) == kept.of(PHOTO)


def test_a_bookmark_needs_a_name_and_a_photo_has_only_so_many() -> None:
    kept = BookmarkStore()
    with pytest.raises(ViewError, match=r"needs a name\.$"):
        kept.add(PHOTO, "  ", EYE)
    for number in range(bookmarks.MOST):
        kept.add(PHOTO, str(number), EYE)
    with pytest.raises(ViewError, match=r"at most 50 bookmarks"):
        kept.add(PHOTO, "one more", EYE)
    kept.add(PHOTO, "7", EAR)
    assert len(kept.of(PHOTO)) == bookmarks.MOST


@pytest.mark.parametrize(
    "text",
    [
        "",
        "rubbish",
        "[]",
        "[" * 100_000,
        '{"a": 3}',
        '{"a": {"eye": 3}}',
        '{"a": {"eye": [1, 2]}}',
        '{"a": {"eye": ["4", 1, 2]}}',
        '{"a": {"eye": [NaN, 1, 2]}}',
        '{"a": {"eye": [4, Infinity, 2]}}',
        '{"a": {"eye": [4, 1e300, 2]}}',
        '{"a": {"eye": [1e9, 1, 2]}}',
        '{"a": {"eye": [4, 1' + "0" * 5000 + ", 2]}}",
        '{"a": {"eye": [4, true, 2]}}',
    ],
)
def test_rubbish_counts_as_no_bookmarks(text: str) -> None:
    assert BookmarkStore.from_json(text).to_json() == "{}"


def test_one_bad_bookmark_does_not_lose_the_good_ones() -> None:
    text = '{"/a.jpg": {"bad": [0, 1, 2], "eye": [4, 10, 20]}, "/b.jpg": null}'
    assert BookmarkStore.from_json(text).of(Path("/a.jpg")) == (Bookmark("eye", EYE),)
