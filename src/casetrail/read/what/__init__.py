"""What happened: steps of procedures, other events, and who asked whom for what."""
