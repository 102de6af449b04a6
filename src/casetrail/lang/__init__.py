"""What Casetrail knows of each language, as data: one folder a language."""
