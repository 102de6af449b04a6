"""Shingles: runs of five words as 64-bit hashes, whole and as a small signature of a text.

The signature is FracMinHash (Irber et al. 2022, "Lightweight compositional analysis of metagenomes
with FracMinHash"): of all hashes those below a fixed share of the largest. It keeps the same share
of every text, so that it tells, unlike a fixed number of smallest hashes, how much of a short text
stands in a long one.
"""

import re
import struct
import unicodedata
from collections.abc import Iterable
from hashlib import blake2b

SIGNATURE = "shingles 1"
"""Names how signatures are made. Whoever changes a byte of one raises the number."""
WIDTH = 5
"""Words in a run: fewer meet by chance in reports of one event, more break at every edit."""
SCALE = 4
"""One hash in four is kept: some 19 of 80 words, 150 of 600 (1.2 kB)."""
_KEPT = 2**64 // SCALE
# Accents that stand alone after NFKD, and signs that are not seen: soft hyphens, joiners, marks of
# byte order. None of them parts a word.
_UNSEEN = re.compile("[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]+")
_WORD = re.compile(r"\w+")


def folded_words(text: str) -> list[str]:
    """Return the words of ``text`` in small letters, without accents, white space or marks."""
    plain = text if text.isascii() else unicodedata.normalize("NFKD", text)
    plain = plain.casefold()
    return _WORD.findall(plain if plain.isascii() else _UNSEEN.sub("", plain))


def shingles(words: list[str]) -> frozenset[int]:
    """Return the hash of every run of five words; of all words when there are fewer.

    A hash is the first 8 bytes of BLAKE2b (RFC 7693, with a digest of 8 bytes) of the words in
    UTF-8 with one space between them, as a big-endian number.
    """
    runs = range(max(1, len(words) - WIDTH + 1)) if words else ()
    return frozenset(_hash(" ".join(words[at : at + WIDTH])) for at in runs)


def signature(text: str) -> bytes:
    """Return what is kept of the shingles of ``text``: 8 bytes each, in rising order."""
    kept = sorted(one for one in shingles(folded_words(text)) if one < _KEPT)
    return struct.pack(f">{len(kept)}Q", *kept)


def kept_in(signed: bytes) -> frozenset[int]:
    """Return the hashes that a signature holds. Raises ValueError when it is cut off."""
    if len(signed) % 8:
        raise ValueError(f"no signature: {len(signed)} bytes are not a multiple of 8")
    return frozenset(struct.unpack(f">{len(signed) // 8}Q", signed))


def containment(one: Iterable[int], other: frozenset[int]) -> float:
    """Return the share of ``one`` that is in ``other``, from 0 to 1; 0 when it is empty."""
    own = frozenset(one)
    return len(own & other) / len(own) if own else 0.0


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode("utf-8", "surrogatepass"), digest_size=8).digest())
