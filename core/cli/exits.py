"""The exit codes of `leafscope-cli`."""

from __future__ import annotations

from enum import IntEnum

EXIT_CODES = """\
exit codes:
  0    all was done
  1    some of the inputs failed, each with a sentence on standard error; the others were done
  2    wrong usage, or nothing could be done
  130  interrupted (Ctrl+C); what was being written is gone, what was complete stays
"""


class Exit(IntEnum):
    """What a command's exit code says."""

    DONE = 0
    SOME_FAILED = 1
    NOTHING_DONE = 2
    INTERRUPTED = 130


def exit_after(failed: int, inputs: int) -> Exit:
    """Return the code for a number of inputs of which some failed."""
    if failed == 0:
        return Exit.DONE
    return Exit.NOTHING_DONE if failed == inputs else Exit.SOME_FAILED
