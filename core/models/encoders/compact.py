"""Compact: the plain row of convolutions of Real-ESRGAN's small models (SRVGGNetCompact).

Wang et al., "Real-ESRGAN", ICCVW 2021 (arXiv 2107.10833), and its repository's model zoo.
"""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor, nn

from ...callbacks import CheckCancelled, never_cancelled
from ..encoder import ALL_EDGES, Conv, Edges, trim
from .encoder import Encoder


class Compact(Encoder):
    """Convolutions with PReLU between.

    Args:
        features: width of every layer (64 in the published models).
        convolutions: how many (17 or 33 there).

    """

    def __init__(self, features: int = 64, convolutions: int = 17) -> None:
        super().__init__()
        self.features = features
        layers: list[nn.Module] = []
        for number in range(convolutions):
            layers += [Conv(features if number else 3, features), nn.PReLU(features)]
        self.layers = nn.Sequential(*layers)

    def forward(
        self, x: Tensor, edges: Edges = ALL_EDGES, check_cancelled: CheckCancelled = never_cancelled
    ) -> Tensor:
        """See `Encoder.forward`; these networks were trained on [0, 1]."""
        x = (x + 1) / 2
        for layer in self.layers:
            check_cancelled()
            x = layer(x)
        return trim(x, self.radius, edges)


def recognises(state: Mapping[str, Tensor]) -> bool:
    """Tell whether the tensors are a Compact's."""
    return "layers.0.weight" in state and "layers.1.weight" in state


def build(state: Mapping[str, Tensor]) -> Compact:
    """Return a Compact of the width and depth that the tensors show."""
    convolutions = sum(tensor.ndim == 4 for tensor in state.values())
    return Compact(state["layers.0.weight"].shape[0], convolutions)
