"""Are two wordings one utterance? ``score`` says how likely and why; ``same`` decides.

Both wordings are of one known speaker, as two papers print them: two translations, a longer and a
shorter cut, one quoted and one paraphrased. Pure, symmetric, and from the two texts alone.
"""

from casetrail.assemble.alike.prepare import Prepared, prepare
from casetrail.assemble.alike.score import TOO_FAR, Score, same, score, score_prepared

__all__ = ["TOO_FAR", "Prepared", "Score", "prepare", "same", "score", "score_prepared"]
