"""Run a check in a process of its own, which may give up rights without harm to the others."""

import os
import traceback
from collections.abc import Callable

NOBODY = 65534


def apart(check: Callable[[], None]) -> None:
    """Run ``check`` in a forked process; fail if it fails."""
    child = os.fork()
    if not child:
        _run(check)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, "see what the process printed"


def as_somebody_else() -> None:
    """Drop root's right to write everywhere; nothing to drop for an ordinary user."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def _run(check: Callable[[], None]) -> None:
    try:
        check()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)
