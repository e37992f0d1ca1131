"""What the inspector says of a pixel: tables of what it is made of, and of the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from ..app.formatting import format_compact, format_number, format_percent, format_signed
from ..style.tables import Cell, table

if TYPE_CHECKING:
    from leafscope.core.inspection.latent_codes import LatentCodes
    from leafscope.core.inspection.local_basis import LocalBasis
    from leafscope.core.inspection.pipeline import Step

TERMS = 6  # of the local basis that are listed one by one
WAVES = ("1", "cos\u00a0πd", "sin\u00a0πd", "cos\u00a02πd", "sin\u00a02πd")
LEVELS = 255


def colour_of(rgb: NDArray[np.float32]) -> QColor:
    """Return a colour from 0 to 1 as the screen shows it."""
    red, green, blue = (float(value) for value in np.clip(rgb, 0, 1))
    return QColor.fromRgbF(red, green, blue)


def levels(rgb: NDArray[np.float32]) -> list[str]:
    """Return red, green and blue in levels from 0 to 255; what is out of range stays so."""
    return [format_number(round(float(value) * LEVELS)) for value in rgb]


class PixelTables(QObject):
    """Says it in the person's language."""

    def codes_table(self, codes: LatentCodes) -> str:
        """Return the four latent codes with their weights, and what each would give alone."""
        head = [
            self.tr("Code of the source pixel"),
            self.tr("weight"),
            "",
            self.tr("R"),
            self.tr("G"),
            self.tr("B"),
        ]
        rows: list[list[Cell]] = [
            [
                f"{code.column}, {code.row}",
                format_percent(code.weight),
                colour_of(code.prediction),
                *levels(code.prediction),
            ]
            for code in codes.codes
        ]
        rows.append(
            [
                self.tr("Together"),
                format_percent(1.0),
                colour_of(codes.rgb),
                *levels(codes.rgb),
            ]
        )
        return table(head, rows)

    def basis_table(self, basis: LocalBasis) -> str:
        """Return the waves that change the pixel most, with coefficients and what each adds."""
        head = [
            self.tr("Wave down × across"),
            self.tr("coefficient"),
            self.tr("R"),
            self.tr("G"),
            self.tr("B"),
        ]
        strength = np.abs(basis.contributions).sum(-1)
        order = np.argsort(-strength, axis=None, kind="stable")
        count = strength.shape[1]
        rows: list[list[Cell]] = [[self.tr("Bicubic image"), "", *levels(basis.bicubic)]]
        for number in order[:TERMS]:
            down, across = divmod(int(number), count)
            own = float(np.abs(basis.coefficients[down, across]).max())
            name = f"{_wave(down)}\u00a0× {_wave(across)}"  # breaks there, if anywhere
            rows.append([name, format_number(own, 3), *_added(basis.contributions[down, across])])
        rest = basis.contributions.reshape(-1, 3)[order[TERMS:]].sum(0)
        rows.append([self.tr("{0} others").format(len(order) - TERMS), "", *_added(rest)])
        if basis.back_projection is not None:
            rows.append([self.tr("Brought back to the photo"), "", *_added(basis.back_projection)])
        rows.append([self.tr("Together"), "", *levels(basis.rgb)])
        return table(head, rows)

    def way_table(self, steps: tuple[Step, ...]) -> str:
        """Return the way from the photo to the view, with the real sizes."""
        head = [self.tr("Step"), self.tr("size"), self.tr("values"), self.tr("trained")]
        rows: list[list[Cell]] = [
            [
                self._stop(step),
                f"{format_number(step.size.width)}\u00a0×\u00a0{format_number(step.size.height)}",
                format_number(step.channels),
                format_compact(step.parameters) if step.parameters else "",
            ]
            for step in steps
        ]
        return table(head, rows)

    def cost_table(self, steps: tuple[Step, ...]) -> str:
        """Return what each step costs that costs anything; by itself, since it takes words."""
        costs = [(step, self._cost(step)) for step in steps]
        rows: list[list[Cell]] = [[self._stop(step), cost] for step, cost in costs if cost]
        return table([self.tr("Step"), self.tr("multiply-adds")], rows)

    def _stop(self, step: Step) -> str:
        names = {
            "input": self.tr("Photo"),
            "encoder": self.tr("Encoder"),
            "latents": self.tr("Field"),
            "decoder": self.tr("Decoder"),
            "output": self.tr("Pixels shown"),
        }
        return names[step.stage.value]

    def _cost(self, step: Step) -> str:
        if step.cost is None:
            return self.tr("unknown")
        source, output = step.cost.per_source_pixel, step.cost.per_output_pixel
        words = []
        if source:
            words.append(self.tr("{0} a source pixel").format(format_compact(source)))
        if output:
            words.append(self.tr("{0} a pixel shown").format(format_compact(output)))
        return ", ".join(words)


def _added(rgb: NDArray[np.float32]) -> list[str]:
    return [format_signed(float(value) * LEVELS, 1) for value in rgb]


def _wave(number: int) -> str:
    return WAVES[number] if number < len(WAVES) else str(number)
