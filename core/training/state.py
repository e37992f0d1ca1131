"""The state of a run: what it takes to go on to the same result."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from .config import TrainingError


@dataclass(frozen=True)
class State:
    """What changes from step to step.

    Attributes:
        network: the weights that are trained.
        average: their moving average.
        optimiser: with its moments.

    """

    network: nn.Module
    average: nn.Module
    optimiser: torch.optim.Optimizer

    def write(self, path: Path, step: int, steps: int) -> None:
        """Save it after `step` of `steps`, whole or not at all."""
        content = {"step": step, "steps": steps}
        content |= {name: part.state_dict() for name, part in vars(self).items()}
        partial = path.with_name(path.name + ".part")
        torch.save(content, partial)
        partial.replace(path)

    def read(self, path: Path) -> tuple[int, int] | None:
        """Go back to what was saved, and return its (step, steps); None if nothing was.

        Raises:
            TrainingError: if the file is damaged or of another network.

        """
        if not path.exists():
            return None
        try:
            content: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        except Exception as error:  # of what is no state, PyTorch says so in many ways
            raise TrainingError(f"The saved state {path} is damaged.") from error
        try:
            for name, part in vars(self).items():
                part.load_state_dict(content[name])
            return content["step"], content["steps"]
        except (RuntimeError, KeyError, ValueError, TypeError) as error:
            raise TrainingError(
                f"The saved state {path} is of another network: choose another folder."
            ) from error
