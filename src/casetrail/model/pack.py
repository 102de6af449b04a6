"""The pack: the trained model as files, checked before use.

    pack.json       id, protocol, data, figures, the moves between tags, and the files' hashes
    reader.onnx     pieces of a window -> scores of every head, and vectors of its words
    links.onnx      word vectors and cues -> scores of each cue's source and content
    relations.onnx  vectors of tokens and of their heads -> scores of each token's relation
    chains.onnx     vectors of later and earlier mentions -> scores of meaning the same
    tokenizer.json  the word pieces

A pack is made by ``training`` and says by its protocol which code it belongs to.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer

from casetrail.errors import CasetrailError
from casetrail.model.inputs import Pieces
from casetrail.model.tags import (
    LINK_KINDS,
    MENTION_KINDS,
    MENTION_LAYERS,
    STATEMENT_KINDS,
    TIME_KINDS,
    Moves,
    table,
)

PROTOCOL = 2
"""Goes up whenever words, windows, features or tags change: a pack must be made for this one."""
FOLDER = Path(__file__).parent / "pack"
GRAPHS = ("reader", "links", "relations", "chains")
FILES = (*(f"{name}.onnx" for name in GRAPHS), "tokenizer.json")


class PackError(CasetrailError):
    """A pack that is missing, damaged or made for another version of the code."""


@dataclass(frozen=True)
class Pack:
    """A loaded pack: a session for each graph, the tokenizer and the moves between tags."""

    id: str
    about: Mapping[str, Any]
    pieces: Pieces
    reader: ort.InferenceSession
    links: ort.InferenceSession
    relations: ort.InferenceSession
    chains: ort.InferenceSession
    flat_moves: Moves
    """Five tables: statements, the three layers of mentions, times; all have thirteen tags."""
    link_moves: Moves


@cache
def load_pack(folder: Path = FOLDER) -> Pack:
    """Load and check the pack in ``folder``; a process loads each pack once."""
    about = describe(folder)
    _check(folder, about)
    moves = about["moves"]
    names = ("statements", *MENTION_LAYERS, "times")
    kinds = (STATEMENT_KINDS, *[MENTION_KINDS] * len(MENTION_LAYERS), TIME_KINDS)
    tables = [table(kind, moves[name]) for name, kind in zip(names, kinds, strict=True)]
    return Pack(
        id=about["id"],
        about=about,
        pieces=Pieces(Tokenizer.from_file(str(folder / "tokenizer.json"))),
        **{name: _session(folder / f"{name}.onnx") for name in GRAPHS},
        flat_moves=Moves(*(np.stack(part) for part in zip(*tables, strict=True))),
        link_moves=table(LINK_KINDS, moves["links"]),
    )


def describe(folder: Path = FOLDER) -> dict[str, Any]:
    """Return what the pack says of itself, without loading it."""
    path = folder / "pack.json"
    if not path.is_file():
        raise PackError(f"no reading model in {folder}: reinstall casetrail, or train a pack")
    about: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return about


def _check(folder: Path, about: Mapping[str, Any]) -> None:
    if about.get("protocol") != PROTOCOL:
        raise PackError(
            f"the model {about.get('id')} follows protocol {about.get('protocol')}, this casetrail "
            f"needs {PROTOCOL}: install the pack that belongs to it"
        )
    for name in FILES:
        digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        if digest != about["sha256"][name]:
            raise PackError(f"the model file {folder / name} is damaged: reinstall casetrail")


def _session(path: Path) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
