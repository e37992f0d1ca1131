"""Convolutions fused with the activation or addition that follows them.

On some CPUs, a convolution in bfloat16 is very fast. A ReLU, SiLU or addition after it then takes
half as long again, only to read and write the result. oneDNN applies these operations while the
result is in the CPU's cache. The fused operators are the ones that `torch.compile` uses. They have
no gradients, and aren't faster in float32.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

ACTIVATIONS = {"relu": F.relu, "swish": F.silu}  # by their names in oneDNN


def convolve(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    padding: int = 0,
    activation: str | None = None,
    addend: Tensor | None = None,
) -> Tensor:
    """Convolve [B, C, h, w] with a kernel [C', C, k, k] and `padding` zeros on all sides.

    Then apply one of `ACTIVATIONS`, or add `addend`, which has the result's shape and dtype.
    """
    if (activation or addend is not None) and _can_fuse(x, weight):
        geometry = [padding] * 2, [1, 1], [1, 1], 1  # padding, stride, dilation, groups
        fused = torch.ops.mkldnn._convolution_pointwise
        result: Tensor
        if addend is None:
            result = fused(x, weight, bias, *geometry, activation, [], "")
        else:
            result = fused.binary(x, addend, weight, bias, *geometry, "add", 1.0, None, [], None)
        return result
    result = F.conv2d(x, weight, bias, padding=padding)
    if addend is not None:
        result += addend
    return ACTIVATIONS[activation](result) if activation else result


def _can_fuse(x: Tensor, weight: Tensor) -> bool:
    return (
        x.dtype == weight.dtype == torch.bfloat16
        and x.device.type == "cpu"
        and not torch.is_grad_enabled()
        and torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
        and "AVX512" in torch.backends.cpu.get_cpu_capability()
    )
