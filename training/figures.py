"""Write into a pack's card what it reaches on the development parts."""

import argparse
import json
from pathlib import Path

from bench.attribution import run as attribution
from bench.attribution.score import KINDS
from bench.coreference import run as coreference
from bench.coreference.pronouns import accuracy
from bench.factuality import run as factuality
from bench.mentions import run as mentions
from bench.parse import run as parse
from bench.timespans import run as timespans

from casetrail.model.pack import Pack, load_pack
from training import corpora


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--pack", type=Path, required=True)
    options = parser.parse_args()
    write(options.data, options.pack)


def write(data: Path, folder: Path) -> None:
    """Measure the pack in ``folder``, write the figures into its card and print them."""
    path = folder / "pack.json"
    card = json.loads(path.read_text("utf-8"))
    card["figures"] = figures(data, folder)
    path.write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    print(json.dumps(card["figures"], indent=1))


def figures(data: Path, folder: Path) -> dict[str, float]:
    """Return F1 by name."""
    pack = load_pack(folder)
    scores = attribution.scored(
        corpora.statements(data), lambda text: attribution.triples(text, folder)
    )
    found = {f"polnear dev {kind}": scores.exact[kind].f1 for kind in KINDS}
    found["polnear dev linked"] = scores.linked.f1
    found["polnear dev linked, half"] = scores.linked_half.f1
    for name, part in mentions.parts(corpora.mentions(data)).items():
        counts = mentions.scored(part, pack)
        actors = mentions.together(counts, mentions.ACTORS)
        found[f"{name} named people and organisations"] = actors.f1
    found |= _second_half(data, pack)
    return {name: round(value, 1) for name, value in found.items()}


def _second_half(data: Path, pack: Pack) -> dict[str, float]:
    """Return what the other heads reach on fold 0, which was kept back."""
    found = {
        f"{name} dev LAS on raw text": parse.scored(part, pack).counts["LAS"].f1
        for name, part in parse.parts(data).items()
    }
    chains, events, spans = coreference.Result(), factuality.Result(), timespans.Result()
    coreference.add(chains, corpora.gum_folds(data)[0], pack)
    factuality.add(events, corpora.meantime_folds(data)[0], pack)
    timespans.add(spans, corpora.tbaq_folds(data)[0], pack)
    found["OntoGUM CoNLL F1, news, interview, speech, court"] = chains.chains.conll
    found["OntoGUM he, she, they: the right person"] = accuracy(chains.third)
    found["MEANTIME factuality macro-F1, events given"] = factuality.macro(events.given)
    found["TBAQ times relaxed F1"] = spans.relaxed.f1
    return found


if __name__ == "__main__":
    main()
