"""How well and how fast Casetrail reads: one folder per task."""
