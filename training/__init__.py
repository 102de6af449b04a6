"""How the reading model came to be: from the corpora to the pack. Never imported by the package."""
