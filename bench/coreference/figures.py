"""The figures of the coreference bench that floors are put under."""

from bench.coreference.pronouns import accuracy
from bench.coreference.run import Result, add
from bench.unpacked import unpacked
from casetrail.model.pack import load_pack
from training import corpora


def figures() -> dict[str, float]:
    """Return CoNLL F1 and the accuracy of pronouns on fold 0. Raises Absent."""
    result = Result()
    with unpacked("gum.tar.gz") as folder:
        add(result, corpora.gum_folds(folder)[0], load_pack())
    return {"conll": result.chains.conll, "pronouns": accuracy(result.third)}
