"""The photos of a folder: their order, neighbours, and skipping those that can't be opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from leafscope.core.errors import PhotoError
from leafscope.core.photo.photo_sequence import (
    PhotoSequence,
    expand_folders,
    list_photos,
    natural_sort_key,
)

A, B, C, D = map(Path, ("a.jpg", "b.jpg", "c.jpg", "d.jpg"))


def test_numbers_in_names_are_sorted_by_value() -> None:
    names = ["IMG_10.jpg", "img_9.jpg", "a.jpg", "IMG_9b.jpg", "9.jpg", "10.jpg", "é.jpg", "٣.jpg"]
    expected = ["٣.jpg", "9.jpg", "10.jpg", "a.jpg", "img_9.jpg", "IMG_9b.jpg", "IMG_10.jpg"]
    assert sorted(names, key=natural_sort_key) == [*expected, "é.jpg"]


def test_a_folder_lists_its_photos_only(tmp_path: Path) -> None:
    for name in ("b10.JPG", "b9.png", "notes.txt", ".hidden.jpg", "noext"):
        (tmp_path / name).touch()
    (tmp_path / "folder.jpg").mkdir()
    assert [path.name for path in list_photos(tmp_path)] == ["b9.png", "b10.JPG"]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match="gone can't be read"):
        list_photos(tmp_path / "gone")


def test_folders_are_expanded_in_place(tmp_path: Path) -> None:
    folder, missing = tmp_path / "folder", tmp_path / "missing.jpg"
    folder.mkdir()
    first, second = folder / "1.jpg", folder / "2.jpg"
    for path in (first, second):
        path.touch()
    assert expand_folders([missing, second, folder]) == (missing, second, first)


def test_neighbours_end_at_the_first_and_last_photo() -> None:
    photos = PhotoSequence((A, B, C, D)).with_current(B)
    assert photos.position == 2
    assert (photos.neighbour(1), photos.neighbour(-1)) == (C, A)
    assert (photos.neighbour(9), photos.neighbour(-9)) == (D, A)
    assert photos.with_current(D).neighbour(1) is None
    assert photos.with_current(A).neighbour(-1) is None
    assert photos.ends == (A, D)


def test_failed_photos_are_skipped_until_the_folder_changes() -> None:
    photos = PhotoSequence((A, B, C, D)).with_current(B).with_failed(C).with_failed(A)
    assert (photos.neighbour(1), photos.neighbour(-1)) == (D, None)
    assert photos.ends == (B, D)
    assert photos.with_current(C).failed == {A}
    assert photos.with_paths((A, B, C)).neighbour(1) == C


def test_a_removed_photo_keeps_its_place() -> None:
    photos = PhotoSequence((A, B, C, D)).with_current(C).with_paths((A, B, D))
    assert photos.position is None
    assert (photos.neighbour(-1), photos.neighbour(1)) == (B, D)
    assert photos.with_paths((A, B, C, D)).position == 3
    assert PhotoSequence((A, B)).with_current(B).with_paths((A,)).neighbour(1) is None


def test_a_photo_from_elsewhere_has_no_position() -> None:
    photos = PhotoSequence((A, B), Path("elsewhere.jpg"))
    assert photos.position is None
    assert photos.neighbour(1) == A
    assert PhotoSequence().ends is None
    assert PhotoSequence().neighbour(1) is None
