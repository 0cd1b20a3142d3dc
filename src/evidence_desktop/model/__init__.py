"""What evidence is: exhibits, records, custody entries, times and errors; standard library only."""
