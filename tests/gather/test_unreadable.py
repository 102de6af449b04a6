"""A file its reader may not read. As root everything may be read, so another user tries."""

import subprocess
import sys
from pathlib import Path

import pytest

from . import fault

NOBODY = 65534
TRY = f"""
import os, sys
from casetrail.gather import Stated, gather
if os.geteuid() == 0:
    os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})
print(next(gather(sys.argv[1], Stated())))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    (tmp_path / "secret.txt").write_text("A report.")
    (tmp_path / "secret.txt").chmod(0)
    command = [sys.executable, "-c", TRY, str(tmp_path / "secret.txt")]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "secret.txt: may not be read by you. Ask its owner" in told


def test_a_file_in_a_folder_that_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A report.")
    assert "cannot be read (not a directory)" in fault(tmp_path / "a.txt" / "b.txt")
