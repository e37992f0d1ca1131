"""The start of both programs of a bundle; the program's own name says which of them it is."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path


def main() -> int:
    """Start the window, the command line, or pip for either of them."""
    if sys.argv[1:3] == ["-m", "pip"]:  # models are fetched by pip, of which a bundle has a copy
        del sys.argv[:2]
        runpy.run_module("pip", run_name="__main__", alter_sys=True)
        return 0
    if Path(sys.argv[0]).stem == "leafscope-cli":
        from leafscope.core.__main__ import main as run
    else:
        from leafscope.gui.__main__ import main as run
    return run()


if __name__ == "__main__":
    sys.exit(main())
