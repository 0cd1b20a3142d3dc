"""The pages of the report: laid out once, written as they come, small in memory however many there are."""
