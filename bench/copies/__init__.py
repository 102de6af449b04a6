"""Copies of reports: how surely edited copies are found, and how much time that takes."""
