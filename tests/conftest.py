"""Settings for all tests."""

from hypothesis import settings

# The machine may be busy with other work: a slow example is not a wrong one.
settings.register_profile("casetrail", deadline=None)
settings.load_profile("casetrail")
