"""HTML tables of the terms that add up to a pixel, and of the model's pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from ..app.formatting import format_compact, format_number, format_percent, format_signed
from ..style.tables import Cell, table

if TYPE_CHECKING:
    from leafscope.core.inspection.decomposition import LatentCodes, LocalBasis
    from leafscope.core.inspection.pipeline import Step

MAX_TERMS = 6  # waves listed individually
WAVES = ("1", "cos\u00a0πd", "sin\u00a0πd", "cos\u00a02πd", "sin\u00a02πd")
MAX_LEVEL = 255


def to_colour(rgb: NDArray[np.float32]) -> QColor:
    """Clip RGB values to [0, 1] and convert them to a colour."""
    red, green, blue = (float(value) for value in np.clip(rgb, 0, 1))
    return QColor.fromRgbF(red, green, blue)


def to_levels(rgb: NDArray[np.float32]) -> list[str]:
    """Format RGB values as levels, with 255 for 1.0; values aren't clipped."""
    return [format_number(round(float(value) * MAX_LEVEL)) for value in rgb]


class PixelTables(QObject):
    """Builds HTML tables in the user's language."""

    def codes_table(self, codes: LatentCodes) -> str:
        """Build a table of the four latent codes, their weights and their predicted colours."""
        head = [self.tr("Source pixel"), self.tr("Weight"), "", *self._rgb()]
        rows: list[list[Cell]] = [
            [
                f"{code.column}, {code.row}",
                format_percent(code.weight),
                to_colour(code.prediction),
                *to_levels(code.prediction),
            ]
            for code in codes.codes
        ]
        rows.append(
            [self.tr("Total"), format_percent(1.0), to_colour(codes.rgb), *to_levels(codes.rgb)]
        )
        return table(head, rows)

    def basis_table(self, basis: LocalBasis) -> str:
        """Build a table of the bicubic value, the strongest waves, other terms and the sum."""
        head = [self.tr("Wave (vertical × horizontal)"), self.tr("Coefficient"), *self._rgb()]
        strength = np.abs(basis.contributions).sum(-1)
        order = np.argsort(-strength, axis=None, kind="stable")
        count = strength.shape[1]
        rows: list[list[Cell]] = [[self.tr("Bicubic image"), "", *to_levels(basis.bicubic)]]
        for index in order[:MAX_TERMS]:
            vertical, horizontal = divmod(int(index), count)
            coefficient = float(np.abs(basis.coefficients[vertical, horizontal]).max())
            contribution = basis.contributions[vertical, horizontal]
            name = f"{_wave(vertical)}\u00a0× {_wave(horizontal)}"  # a line may break after ×
            rows.append([name, format_number(coefficient, 3), *_changes(contribution)])
        others = basis.contributions.reshape(-1, 3)[order[MAX_TERMS:]].sum(0)
        text = self.tr("{0} others").format(len(order) - MAX_TERMS)
        rows.append([text, "", *_changes(others)])
        if basis.back_projection is not None:
            text = self.tr("Correction toward the original")
            rows.append([text, "", *_changes(basis.back_projection)])
        rows.append([self.tr("Total"), "", *to_levels(basis.rgb)])
        return table(head, rows)

    def pipeline_table(self, steps: tuple[Step, ...]) -> str:
        """Build a table of the pipeline's stages and their output sizes."""
        head = [self.tr("Stage"), self.tr("Size"), self.tr("Channels"), self.tr("Parameters")]
        rows: list[list[Cell]] = [
            [
                self._name(step),
                f"{format_number(step.size.width)}\u00a0×\u00a0{format_number(step.size.height)}",
                format_number(step.channels),
                format_compact(step.parameters) if step.parameters else "",
            ]
            for step in steps
        ]
        return table(head, rows)

    def cost_table(self, steps: tuple[Step, ...]) -> str:
        """Build a table of the multiply-adds of each stage; omits stages without any."""
        costs = [(step, self._cost(step)) for step in steps]
        rows: list[list[Cell]] = [[self._name(step), cost] for step, cost in costs if cost]
        return table([self.tr("Stage"), self.tr("Multiply-adds")], rows)

    def _rgb(self) -> tuple[str, str, str]:
        return self.tr("R"), self.tr("G"), self.tr("B")

    def _name(self, step: Step) -> str:
        names = {
            "input": self.tr("Photo"),
            "encoder": self.tr("Encoder"),
            "latents": self.tr("Latent codes"),
            "decoder": self.tr("Decoder"),
            "output": self.tr("Output pixels"),
        }
        return names[step.stage]

    def _cost(self, step: Step) -> str:
        if step.cost is None:
            return self.tr("unknown")
        source, output = step.cost.per_source_pixel, step.cost.per_output_pixel
        texts = []
        if source:
            texts.append(self.tr("{0} per source pixel").format(format_compact(source)))
        if output:
            texts.append(self.tr("{0} per output pixel").format(format_compact(output)))
        return ", ".join(texts)


def _changes(rgb: NDArray[np.float32]) -> list[str]:
    return [format_signed(float(value) * MAX_LEVEL, 1) for value in rgb]


def _wave(index: int) -> str:
    return WAVES[index] if index < len(WAVES) else str(index)
