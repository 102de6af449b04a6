"""The door: a text in, everything the pack says of it out."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from casetrail.model.agreement import Trait, trait
from casetrail.model.attributions import attributions
from casetrail.model.chains import children_of, linked, referring
from casetrail.model.events import events
from casetrail.model.factuality import refined
from casetrail.model.inputs import Prepared, prepare
from casetrail.model.mentions import mentions, surest
from casetrail.model.pack import Pack, load_pack
from casetrail.model.parse import WordParse, blank, heads_of, relations_of, tokens_of
from casetrail.model.posteriors import Floats, passes
from casetrail.model.referring import Words, compared, describe
from casetrail.model.results import ModelMention, ModelReading
from casetrail.model.times import times
from casetrail.model.view import Scores, View, score
from casetrail.model.windows import windows
from casetrail.types import Attribution, EventSpan, Referring, TimeSpan, Token


@dataclass
class Draft:
    """A reading as it grows window by window. ``kept`` and ``referring`` wait for the chains."""

    parse: WordParse
    attributions: list[Attribution] = field(default_factory=list)
    mentions: list[ModelMention] = field(default_factory=list)
    events: list[EventSpan] = field(default_factory=list)
    times: list[TimeSpan] = field(default_factory=list)
    kept: list[Floats] = field(default_factory=list)
    referring: list[Floats] = field(default_factory=list)


def read(text: str, pack: Pack | None = None) -> ModelReading:
    """Read ``text``: every span points into it as it stands."""
    pack = pack or load_pack()
    prepared = prepare(text, pack.pieces)
    draft = Draft(blank(len(prepared.words)))
    for window in windows(prepared.breaks, prepared.sizes):
        _add(draft, View(prepared, window, pack))
    tokens = tokens_of(prepared.words, draft.parse) if prepared.words else ()
    draft.mentions = list(surest(draft.mentions))
    return ModelReading(
        attributions=tuple(draft.attributions),
        mentions=tuple(draft.mentions),
        tokens=tokens,
        chains=_chains(draft, prepared, pack, tokens) if tokens else (),
        events=refined(text, tokens, draft.events),
        times=tuple(draft.times),
    )


def _add(draft: Draft, view: View) -> None:
    """Add what one window says."""
    scores = score(view)
    run = passes(scores.flat, view.pack.flat_moves)
    draft.attributions.extend(attributions(view, scores.vectors, run))
    draft.mentions.extend(mentions(view, run))
    draft.times.extend(times(view, run))
    draft.events.extend(events(view, scores.events))
    _parse(draft.parse, view, scores)
    decided = view.decided
    draft.kept.append(scores.kept[decided])
    draft.referring.append(scores.referring[decided])


def _parse(parse: WordParse, view: View, scores: Scores) -> None:
    """Write the parse of the words that the window decides on."""
    heads = heads_of(scores.parse, view.glued, view.breaks, view.openings)
    tokens = np.flatnonzero(heads >= 0)
    given = {"own": scores.parse.own[tokens], "heads": scores.parse.heads[heads[tokens]]}
    told = view.pack.relations.run(("relations",), given)[0]
    relations = np.zeros(len(heads), np.int64)
    relations[tokens] = relations_of(told, heads[tokens] == tokens)
    here, there = view.decided, slice(view.window.first, view.window.last)
    parse.joined[there] = (heads < 0)[here]
    parse.heads[there] = (heads + view.window.start)[here]
    parse.relations[there] = relations[here]
    parts, tags = scores.parse.parts_and_tags()
    parse.parts[there], parse.tags[there] = parts[here], tags[here]


def _chains(
    draft: Draft, prepared: Prepared, pack: Pack, tokens: tuple[Token, ...]
) -> tuple[tuple[Referring, ...], ...]:
    """Link the mentions of the whole article."""

    def pairs(later: Floats, earlier: Floats, ours: Words, theirs: Words) -> Floats:
        distance, likeness = compared(ours, theirs)
        given = {
            "later": later,
            "earlier": earlier,
            "later_forms": ours.forms,
            "earlier_forms": theirs.forms,
            "distance": distance,
            "likeness": likeness,
        }
        found: Floats = pack.chains.run(("scores",), given)[0]
        return found

    words = describe(prepared.text, prepared.words, prepared.breaks, prepared.quotes)
    mentioned = np.where(draft.parse.joined, -np.inf, np.concatenate(draft.referring))
    traits = _traits(draft, prepared, tokens)
    chains = linked(np.concatenate(draft.kept), mentioned, words, pairs, traits)
    return referring(chains, prepared.words, tokens)


def _traits(draft: Draft, prepared: Prepared, tokens: tuple[Token, ...]) -> Callable[[int], Trait]:
    """Return what tells the traits of the mention at a word."""
    children = children_of(tokens)
    token_of = np.cumsum(~draft.parse.joined) - 1
    kinds = {mention.span: mention.kind for mention in draft.mentions}
    return lambda word: trait(prepared.text, tokens, children, int(token_of[word]), kinds)
