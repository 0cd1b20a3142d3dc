"""What differs between systems: when a person leaves the computer, keeping our window out of pictures, USB sticks."""
