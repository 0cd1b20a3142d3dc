"""What is handed over: manifest, pages of the report, bag and writer."""
