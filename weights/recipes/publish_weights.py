"""Add the result of a training run to the bundled weights.

    python weights/recipes/publish_weights.py runs/leaf-s/leaf-s.safetensors

The weights are stored in half precision, and the manifest is updated with their size and hash.
Update the model card (weights/NAME.md) by hand.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from leafscope.core.models.checkpoint import Checkpoint, load_checkpoint

WEIGHTS = Path(__file__).parents[2] / "weights"


def main(result: Path) -> None:
    """Store the weights and update the manifest."""
    file = WEIGHTS / result.name
    checkpoint = load_checkpoint(result)
    state = {name: tensor.half() for name, tensor in checkpoint.state.items()}
    Checkpoint(checkpoint.architecture, state).save(file)

    path = WEIGHTS / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    entry = next(model for model in manifest["models"] if model["name"] == file.stem)
    content = file.read_bytes()
    entry["download_size"] = len(content)
    entry["source"]["sha256"] = hashlib.sha256(content).hexdigest()
    path.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
