"""What an encoder is."""

from __future__ import annotations

from torch import Tensor, nn

from ...callbacks import CheckCancelled, never_cancelled
from ..encoder import ALL_EDGES, Edges, receptive_radius


class Encoder(nn.Module):
    """A fully convolutional network without any change of resolution.

    Attributes:
        features: channels of the output.

    """

    features: int

    @property
    def radius(self) -> int:
        """How many source pixels beyond its own an output pixel sees, from the layers present."""
        return receptive_radius(self)

    def forward(
        self, x: Tensor, edges: Edges = ALL_EDGES, check_cancelled: CheckCancelled = never_cancelled
    ) -> Tensor:
        """Encode a crop.

        Args:
            x: RGB in [-1, 1], [B, 3, h, w].
            edges: the sides of the crop that are borders of the photo.
            check_cancelled: called between layers; may raise to abandon the work.

        Returns:
            [B, features, h', w'], smaller by `radius` on each side that isn't a border.

        """
        raise NotImplementedError
