"""The shape of the package, read from its sources: imports run one way, files stay small."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from statistics import median

import pytest

import casetrail

ROOT = Path(casetrail.__file__).parent


def _name(path: Path) -> str:
    parts = ("casetrail", *path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts).removesuffix(".__init__")


TEXTS = {_name(path): path.read_text("utf-8") for path in sorted(ROOT.rglob("*.py"))}
TREES = {name: ast.parse(text) for name, text in TEXTS.items()}

NOUNS = {"types", "errors"}
STEPS = {"gather", "model", "read", "resolve", "replay", "ledger", "assemble", "export"}
# What each part may import of ours, besides itself. The top of the package may import any of it.
MAY_IMPORT = {
    "types": set[str](),
    "errors": set[str](),
    "lang": set[str](),
    "sample": set[str](),
    "text": {"types", "lang"},
    "changes": {"types", "text"},
    "visits": {"types", "errors", "text"},
    **{step: NOUNS | {"text", "lang"} for step in STEPS},
}
TOP = {"", "__main__", "cli", "corrections", "library", "pipeline"}

# What is loaded by name, when it is first needed, because of what it costs at the start.
LOADS_LATER = {
    "casetrail.cli.main": "one command's modules, not all of them",
    "casetrail.gather.sources": "trafilatura, for pages only",
    "casetrail.model.door": "the runtime and the pack, for reading only",
    "casetrail.gather.language": "py3langid's model, for what is not plainly English",
}

LONGEST = 220
LONGER = {"casetrail.types.lines": 280}  # the lines of the JSON, together in one place


def _part(module: str) -> str:
    return (module + "..").split(".")[1]


def _imported(tree: ast.AST) -> Iterator[str]:
    """Yield the modules of ours that a file imports, down to the file itself where it can."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in TREES else str(node.module)


def _ours(tree: ast.AST) -> set[str]:
    return {name for name in _imported(tree) if name in TREES}


def _inside_functions(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from ast.walk(node)


def _called(node: ast.AST) -> str:
    return ast.unparse(node.func).rpartition(".")[2] if isinstance(node, ast.Call) else ""


def test_every_part_has_its_place() -> None:
    assert {_part(name) for name in TREES} == set(MAY_IMPORT) | TOP


@pytest.mark.parametrize("part", sorted(MAY_IMPORT))
def test_imports_run_one_way(part: str) -> None:
    files = {name: tree for name, tree in TREES.items() if _part(name) == part}
    found = {(name, other) for name, tree in files.items() for other in _ours(tree)}
    wrong = {pair for pair in found if _part(pair[1]) not in MAY_IMPORT[part] | {part}}
    assert not wrong


def test_there_is_no_cycle() -> None:
    graph = {name: _ours(tree) - {name} for name, tree in TREES.items()}
    assert len(list(TopologicalSorter(graph).static_order())) == len(TREES)


@pytest.mark.parametrize("folder", ["bench", "training", "tests"])
def test_the_package_knows_nothing_around_it(folder: str) -> None:
    tops = {name.split(".")[0] for tree in TREES.values() for name in _imported(tree)}
    assert folder not in tops


def test_no_import_stands_inside_a_function() -> None:
    hidden = {
        name
        for name, tree in TREES.items()
        for node in _inside_functions(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert not hidden


def test_only_what_is_dear_is_loaded_later() -> None:
    loading = {
        name
        for name, tree in TREES.items()
        if any(_called(node) in ("import_module", "__import__") for node in ast.walk(tree))
    }
    assert loading == set(LOADS_LATER)


def test_every_file_says_what_it_is() -> None:
    assert [name for name, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_files_are_small() -> None:
    lines = {name: len(text.splitlines()) for name, text in TEXTS.items()}
    assert median(lines.values()) < 100
    assert {n: count for n, count in lines.items() if count > LONGER.get(n, LONGEST)} == {}
