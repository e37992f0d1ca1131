"""Dataclasses that hold pixel arrays compare by identity: comparing pixels is slow or fails."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re

import pytest

import leafscope.core
import leafscope.gui

LARGE = re.compile(r"NDArray|Tensor\b|Pixels\b|QImage|Deep\b|Planes")


def find_dataclasses() -> list[type]:
    found = {}
    for package in (leafscope.core, leafscope.gui):
        for entry in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            if entry.name.endswith("__main__"):
                continue
            module = importlib.import_module(entry.name)
            for value in vars(module).values():
                if isinstance(value, type) and dataclasses.is_dataclass(value):
                    found[f"{value.__module__}.{value.__qualname__}"] = value
    return list(found.values())


def holds_arrays(value: type) -> bool:
    fields = dataclasses.fields(value)
    return any(LARGE.search(str(f.type)) and "Callable" not in str(f.type) for f in fields)


@pytest.mark.parametrize(
    "value", [c for c in find_dataclasses() if holds_arrays(c)], ids=lambda c: c.__name__
)
def test_dataclasses_with_arrays_compare_by_identity(value: type) -> None:
    assert "__eq__" not in vars(value)
