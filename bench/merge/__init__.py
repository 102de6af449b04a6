"""Are two wordings one utterance: pairs that were invented for this bench."""
