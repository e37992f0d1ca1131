"""Entry point of both programs in a bundle, told apart by the name of the executable."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path


def main() -> int:
    """Run the window, the command line, or pip."""
    if sys.argv[1:3] == ["-m", "pip"]:  # the bundled pip downloads models
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
