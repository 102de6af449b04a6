"""What happened: steps, where they leave each procedure, requests and what is due, marked by hand."""
