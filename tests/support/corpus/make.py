"""Makes the corpus anew: ``PYTHONPATH=src:tests python -m support.corpus.make`` writes every vector.

The same bytes come out of every run: keys, times and salts are fixed, signatures are as RFC 6979 makes them, and what
is deflated inside a bundle is deflated here. Only the outer ``compressed: zlib`` is the machine's own.
"""

from __future__ import annotations

from collections import Counter

from support.corpus.anchors import all_anchors
from support.corpus.bag import all_bag
from support.corpus.containers import all_containers
from support.corpus.good import all_good
from support.corpus.log import all_log
from support.corpus.records import all_records
from support.corpus.report import all_reports
from support.corpus.signing import all_signing
from support.corpus.stamps import all_stamps
from support.corpus.tampered import all_tampered
from support.corpus.texts import all_texts
from support.corpus.vector import BASE, END, FOLDER, Vector, read, read_all


def make_all() -> list[Vector]:
    """Make every vector."""
    makers = (
        *(all_good, all_containers, all_tampered, all_bag, all_signing, all_log, all_records, all_reports),
        *(all_anchors, all_stamps, all_texts),
    )
    made = [vector for maker in makers for vector in maker()]
    assert [name for name, count in Counter(vector.name for vector in made).items() if count > 1] == []
    return sorted(made, key=lambda vector: vector.name)


def main() -> None:
    """Write what changed, and remove what is made no more."""
    FOLDER.mkdir(exist_ok=True)
    made = make_all()
    base = next(vector.data for vector in made if vector.name == BASE)
    # With another dictionary none of the old ones can be read.
    known = (FOLDER / (BASE + END)).exists() and read(FOLDER / (BASE + END)).data == base
    old = {vector.name: vector for vector in read_all()} if known else {}
    for vector in made:
        if old.pop(vector.name, None) != vector:
            print("wrote", vector.write(FOLDER, base).name)
    for name in {path.name.removesuffix(END) for path in FOLDER.glob("*" + END)} - {vector.name for vector in made}:
        (FOLDER / (name + END)).unlink()
        print("removed", name)
    print(f"{len(made)} vectors, {sum(path.stat().st_size for path in FOLDER.glob('*' + END)):,} bytes")


if __name__ == "__main__":
    main()
