"""Export: ways to see a case file, one folder or file a form, all over the same CaseFile."""
