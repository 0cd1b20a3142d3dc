"""The only home of keys: passphrases, the keyring, sealing, signing and notes."""
