"""Who speaks in a direct quotation."""
