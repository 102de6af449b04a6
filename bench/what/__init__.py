"""What happened: steps, status, requests and what is due, marked by hand."""
