"""A hundred thousand exhibits within a second: rows put straight into the index of a vault that holds one note."""

from __future__ import annotations

from evidence_desktop.workflows.session import Session

_FILL = """
INSERT INTO exhibits
WITH RECURSIVE more (k) AS (SELECT 2 UNION ALL SELECT k + 1 FROM more WHERE k < ?)
SELECT k, printf('%s-%d', id, k), printf('E%03d', k), "case", CASE k % 4 WHEN 0 THEN 'link' ELSE 'note' END,
    date('2020-01-01', '+' || (k / 50) || ' days') || 'T08:00:00.000Z',
    date('2020-01-01', '+' || (k / 50) || ' days') || ' 08:00+00:00',
    date('2020-01-01', '+' || (k / 50) || ' days'), k / 50 + 1,
    CASE k % 3 WHEN 0 THEN 'Example Network' WHEN 1 THEN 'Example Chat' ELSE '' END,
    printf('@made_up_%d', k % 40), CASE k % 2 WHEN 0 THEN date('2020-01-01', '+' || (k / 50) || ' days') ELSE '' END,
    '', '', printf('https://example.org/%d', k), 'note.txt', media_type, size, sha256, NULL, NULL, k % 10 = 0, 0,
    printf('%032x', k), seq, printf('e%03d example note.txt https example org %d made_up_%d words%d', k, k, k % 40, k)
FROM more, exhibits WHERE n = 1
"""


def crowd(opened: Session, count: int) -> None:
    """Make copies of the first exhibit until there are so many; each has its own label, day, account and words."""
    index = opened.vault.index
    with index._turn:
        index._base.execute(_FILL, (count,))
        index._base.execute("INSERT INTO search (search) VALUES ('rebuild')")
