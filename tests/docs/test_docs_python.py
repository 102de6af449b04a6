"""The Python that pages show runs, and gives what they say."""

import doctest
from pathlib import Path

import pytest

from tests.docs.doc_pages import PAGES, blocks, name_of

WITH_PYTHON = [page for page in PAGES if blocks(page.read_text("utf-8"), "python")]


@pytest.mark.parametrize("page", WITH_PYTHON, ids=name_of)
def test_python_blocks_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code = "\n".join(block.body for block in blocks(page.read_text("utf-8"), "python"))
    test = doctest.DocTestParser().get_doctest(code, {}, page.name, str(page), 0)
    told: list[str] = []
    result = doctest.DocTestRunner(optionflags=doctest.FAIL_FAST).run(test, out=told.append)
    assert result.attempted > 0
    assert not result.failed, "".join(told)
