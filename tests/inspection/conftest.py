"""Fixtures for the inspection tests."""

from __future__ import annotations

from importlib.resources import as_file, files

import pytest

from leafscope.core.photo import Photo, open_photo


@pytest.fixture
def chelsea() -> Photo:
    """Return a small part of the sample photo: an eye and fur."""
    with as_file(files("leafscope.resources") / "samples" / "chelsea.png") as path:
        return Photo(open_photo(path).pixels[90:150, 120:190].copy())
