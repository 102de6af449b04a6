"""Checks too long for every run: their dated result is kept, and is stale when its code changes."""
