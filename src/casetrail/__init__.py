"""Casetrail follows one public case through the news and keeps a sourced case file."""
