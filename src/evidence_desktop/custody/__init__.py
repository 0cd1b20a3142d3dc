"""The custody log's mathematics: salted entries, the Merkle tree, checkpoints, proofs, clock evidence."""
