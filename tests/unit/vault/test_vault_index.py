"""The index shows what the log says, finds what people type, and can be built again."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
import vault_kit as kit

from evidence_desktop.crypto.identity import Device, Root
from evidence_desktop.custody import entry as entries
from evidence_desktop.custody.tree import Tree, leaf_hash
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import CancelledError
from evidence_desktop.model.ids import new_blob_id
from evidence_desktop.vault.index import Index
from evidence_desktop.vault.listing import Filters
from evidence_desktop.vault.log import Frame
from evidence_desktop.vault.search import MAX_TEXT

ROOT = "A" * 43 + "="


class Kept:
    """An index beside the entries that it was made from."""

    def __init__(self):
        self.device = Device.create(Root.create())
        self.bytes: list[bytes] = []
        self.index = Index(lambda seq, _start: self.bytes[seq])

    def log(self, *drafts):
        pairs = []
        for draft in drafts:
            seq = len(self.bytes)
            entry, data = entries.make(draft, seq, kit.reading(), self.device)
            self.bytes.append(data)
            pairs.append((Frame(seq, seq * 10, seq * 10 + 10, data), entry))
        self.index.add(pairs)

    def exhibit(self, **told):
        made = kit.record(self.index.next_label(), **told)
        self.log(kit.begins(made, new_blob_id()))
        return made

    def describe(self, made, **fields):
        self.log(Draft(Event.DESCRIBED, {"description": fields}, made.id, made.case))


@pytest.fixture
def kept():
    kept = Kept()
    yield kept
    kept.index.close()


def found(kept, query, **more):
    return [row.label for row in kept.index.exhibits(query, **more)]


def test_a_row_shows_the_record(kept):
    made = kept.exhibit(platform="Photos", url="https://example.com/p/1", case="Case 2")
    [row] = kept.index.exhibits()
    assert (row.n, row.id, row.label, row.case, row.kind) == (1, made.id, "E001", "Case 2", "file")
    assert (row.captured_at, row.platform, row.title) == (
        "2026-11-05T01:00:00.250Z",
        "Photos",
        "https://example.com/p/1",
    )
    assert (row.size, row.sha256, row.width, row.height) == (0, made.content.sha256, 16, 9)
    assert (row.described, row.deleted, kept.index.count) == (False, False, 1)


@pytest.mark.parametrize(
    ("remark", "query"),
    [
        ("He wrote a Threat again", "threat"),
        ("He wrote a threat again", "thr AGAIN"),
        ("这是一个威胁信息", "威胁"),
        ("这是一个威胁信息", "胁"),
        ("このメッセージは脅迫です", "脅迫"),
        ("அவர் மிரட்டினார்", "மிரட்"),
        ("ข้อความข่มขู่", "ข่มขู่"),
        ("Mesej ugutan daripada café", "CAFE"),
        ("\uff26\uff35\uff2c\uff2c width", "full"),
        ('he said "go"', '"go"'),
        ("50% off * NOT a trick", "* NOT a tr"),
    ],
)
def test_words_are_found_in_every_script(kept, remark, query):
    kept.exhibit(remark="nothing of the kind")
    kept.exhibit(remark=remark)
    assert found(kept, query) == ["E002"]
    assert kept.index.matching(query) == 1


@pytest.mark.parametrize("query", ["someone_42", "example.com/post", "@someone", "e001", "holiday", "case", "inst"])
def test_account_address_label_file_case_and_platform_are_found(kept, query):
    kept.exhibit(account="@someone_42", url="https://example.com/post/9", platform="Instagram", file_name="holiday.png")
    assert found(kept, query) == ["E001"]


@pytest.mark.parametrize(
    "query", ["zzz", "威胁", "-", '"', "*", "' OR 1=1 --", "words:threat", "NEAR(", "\0", "zz\ud83d", "a" * 10_000]
)
def test_what_is_not_there_is_not_found_and_no_query_is_an_error(kept, query):
    kept.exhibit(remark="nothing")
    assert found(kept, query) == []


def test_a_whole_hash_finds_its_original(kept):
    kept.exhibit()
    kept.log(kit.begins(made := kit.record("E002", b"other"), new_blob_id()))
    assert found(kept, made.content.sha256.upper()) == ["E002"]


def test_lists_are_narrowed_ordered_and_cut(kept):
    for number in range(5):
        kept.exhibit(platform="One" if number % 2 else "Two", case="Case 1" if number else "Case 2", remark="same")
    assert found(kept, "") == ["E001", "E002", "E003", "E004", "E005"]
    assert found(kept, "same", newest_first=True, limit=2, offset=1) == ["E004", "E003"]
    assert found(kept, "", filters=Filters(platform="One")) == ["E002", "E004"]
    assert found(kept, "same", filters=Filters(platform="Two", case="Case 2")) == ["E001"]
    assert kept.index.matching("same", Filters(platform="Two")) == 3


def test_a_description_is_found_shown_and_adds_up_field_by_field(kept):
    made = kept.exhibit(remark="before")
    kept.describe(made, shows="a red bicycle", platform="Forum")
    kept.describe(made, shows="a blue bicycle", matters="威胁")
    exhibit = kept.index.get("E001")
    assert exhibit.record == made
    assert exhibit.description == {"shows": "a blue bicycle", "matters": "威胁", "platform": "Forum"}
    assert exhibit.history == (0, 1, 2)
    [row] = kept.index.exhibits("blue 威胁")
    assert (row.platform, row.described) == ("Forum", True)
    assert found(kept, "before") == found(kept, "red") == ["E001"]


def test_descriptions_may_be_of_any_length(kept):
    made = kept.exhibit()
    for _ in range(4):
        kept.describe(made, shows="威" * MAX_TEXT)
        kept.describe(made, shows="newest")
    assert found(kept, "newest") == ["E001"]


def test_an_exhibit_is_got_by_label_in_any_case_or_by_id(kept):
    made = kept.exhibit()
    for key in ("E001", "e001", made.id, made.id.upper()):
        assert kept.index.get(key).record.label == "E001"
    assert kept.index.get("E002") is None
    assert kept.index.get("\udcff") is None  # bytes that are no text, as a terminal hands them on
    assert kept.index.get("") is None


def test_deleting_leaves_the_record(kept):
    made = kept.exhibit()
    kept.log(Draft(Event.DELETED, {"sha256": made.content.sha256, "reason": "asked"}, made.id, made.case))
    assert kept.index.get("E001").deleted
    [row] = kept.index.exhibits()
    assert row.deleted
    assert kept.index.next_label() == "E002"
    assert [entry.event for entry in kept.index.history(made.id)] == [Event.IMPORTED, Event.DELETED]


def test_labels_that_are_taken_are_passed_over(kept):
    kept.log(kit.begins(kit.record("E002"), new_blob_id()))
    assert kept.index.next_label() == "E003"


def test_entries_about_what_is_not_there_change_nothing(kept):
    ghost = kit.record("E009")
    kept.describe(ghost, shows="nothing")
    kept.log(Draft(Event.DELETED, {"sha256": "ab" * 32, "reason": "asked"}, ghost.id, "Case 1"))
    assert kept.index.count == 0
    assert kept.index.size == 2


def test_a_second_beginning_of_one_exhibit_does_not_replace_the_first(kept):
    made = kept.exhibit()
    kept.log(kit.begins(kit.record("E777", exhibit=made.id), new_blob_id()))
    assert found(kept, "") == ["E001"]


def test_leaves_and_root_are_those_of_the_entries(kept):
    for _ in range(5):
        kept.exhibit()
    assert kept.index.leaves() == [leaf_hash(data) for data in kept.bytes]
    assert kept.index.root == Tree(kept.index.leaves()).root()
    assert kept.index.head_with([bytes(32)]) == (6, Tree([*kept.index.leaves(), bytes(32)]).root())
    assert kept.index.size == 5
    assert kept.index.bytes_of(3) == kept.bytes[3]
    with pytest.raises(KeyError):
        kept.index.bytes_of(5)


def test_sizes_that_were_shown_are_remembered(kept):
    kept.log(Draft(Event.CHECKPOINT_SHOWN, {"size": 7, "root": ROOT}))
    body = {"manifest": "ab" * 32, "to": "", "purpose": "", "container": "zip", "exhibits": [], "size": 9}
    kept.log(Draft(Event.EXPORTED, body))
    assert kept.index.sizes_shown((Event.CHECKPOINT_SHOWN, Event.EXPORTED)) == [7, 9]
    assert kept.index.sizes_shown([Event.EXPORTED]) == [9]


def test_it_comes_back_from_its_bytes_and_goes_on(kept):
    made = kept.exhibit(remark="威胁")
    loaded = Index.load(kept.index.dump(b"d" * 32), lambda seq, _start: kept.bytes[seq])
    assert loaded is not None
    index, size, digest = loaded
    assert (size, digest, index.digest(), index.root) == (10, b"d" * 32, kept.index.digest(), kept.index.root)
    kept.index.close()
    kept.index = index
    kept.describe(made, shows="more")
    assert found(kept, "威胁 more") == ["E001"]


@pytest.mark.parametrize("data", [b"", b"not a database", bytes(8192)])
def test_other_bytes_are_no_index(data):
    assert Index.load(data, lambda _seq, _start: b"") is None


def test_another_versions_index_is_left_alone(kept, monkeypatch):
    monkeypatch.setattr("evidence_desktop.vault.schema.VERSION", 99)
    data = kept.index.dump(b"")
    monkeypatch.undo()
    assert Index.load(data, lambda _seq, _start: b"") is None


def test_entries_out_of_order_are_a_mistake_unless_something_is_being_salvaged(kept):
    entry, data = entries.make(Draft(Event.VAULT_CREATED), 3, kit.reading(), kept.device)
    frame = Frame(3, 0, 10, data)
    with pytest.raises(AssertionError):
        kept.index.add([(frame, entry)])
    assert not kept.index.has_gaps
    kept.index.add([(frame, entry)], gaps=True)
    assert kept.index.has_gaps


def test_nothing_is_written_to_a_disk_even_by_a_large_sort(kept, tmp_path, monkeypatch):
    """SQLite's own default puts a large sort into a plain temporary file."""
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    [store] = kept.index._all("PRAGMA temp_store")
    [journal] = kept.index._all("PRAGMA journal_mode")
    assert (store, journal) == ((2,), ("memory",))
    reloaded, _, _ = Index.load(kept.index.dump(b""), lambda _seq, _start: b"")
    assert reloaded._all("PRAGMA temp_store") == [(2,)]
    assert reloaded._all("PRAGMA journal_mode") == [("memory",)]
    reloaded.close()


def test_it_can_be_searched_while_entries_come_in(kept):
    failures = []

    def search():
        try:
            for _ in range(50):
                rows = kept.index.exhibits("same", newest_first=True)
                assert [row.n for row in rows] == list(range(len(rows), 0, -1))
        except Exception as error:  # noqa: BLE001 - told to the test's own thread
            failures.append(error)

    readers = [threading.Thread(target=search) for _ in range(3)]
    for reader in readers:
        reader.start()
    for _ in range(50):
        kept.exhibit(remark="same")
    for reader in readers:
        reader.join()
    assert failures == []
    assert kept.index.matching("same") == 50


def test_lists_are_narrowed_by_account_kind_day_and_what_nobody_described(kept):
    first = kept.exhibit(platform="One", account="@made_up_one")
    kept.exhibit(platform="One", account="@made_up_two")
    gone = kept.exhibit(account="@made_up_two")
    kept.describe(first, account="@made_up_two", platform="Two")
    kept.log(Draft(Event.DELETED, {"sha256": gone.content.sha256, "reason": "asked"}, gone.id, gone.case))
    assert found(kept, "", filters=Filters(account="@made_up_two")) == ["E001", "E002", "E003"]
    assert found(kept, "", filters=Filters(kind="file")) == ["E001", "E002", "E003"]
    assert found(kept, "", filters=Filters(kind="note")) == []
    assert found(kept, "", filters=Filters(undescribed=True)) == ["E002"]
    day = kept.index.exhibits()[0].day
    assert day == "2026-11-05"
    assert kept.index.matching("", Filters(since=day, until=day)) == 3
    assert kept.index.matching("made", Filters(since="2026-11-06")) == 0
    assert kept.index.matching("made", Filters(until="2026-11-04")) == 0
    assert kept.index.platforms() == ["Example", "One", "Two"]
    assert kept.index.accounts() == ["@made_up_two"]


def test_days_are_counted_in_the_order_of_taking_in_also_after_the_clock_was_set_back(kept):
    for day in (4, 5, 5, 4):
        made = kit.record(kept.index.next_label(), remark="same" if day == 5 else "other")
        local = made.captured.local.replace(day=day)
        kept.log(kit.begins(replace(made, captured=replace(made.captured, local=local, utc=local)), new_blob_id()))
    assert kept.index.days() == [("2026-11-04", 1), ("2026-11-05", 2), ("2026-11-04", 1)]
    assert kept.index.days("same") == [("2026-11-05", 2)]
    assert kept.index.days("same", Filters(until="2026-11-04")) == []
    assert kept.index.days("zzz") == []


def test_the_original_that_a_description_names_is_found_from_both_sides(kept):
    original, copy = kept.exhibit(), kept.exhibit()
    kept.describe(copy, original=" e001 ")
    assert kept.index.naming(original.label) == ["E002"]
    kept.describe(copy, original="I'm not sure")
    assert kept.index.naming(original.label) == []


def test_times_come_with_label_and_platform_the_last_word_counting(kept):
    made = kept.exhibit(event_time=" 2026-03-02 ", platform="One")
    kept.exhibit(event_time="2026-03-01", platform="")
    assert kept.index.times("event_time", 4) == [("2026-03-01", "E002", "", 0), ("2026-03-02", "E001", "One", 0)]
    kept.describe(made, event_time="", first_seen="about then")
    assert kept.index.times("event_time", 4) == [("2026-03-01", "E002", "", 0)]
    assert kept.index.times("first_seen", 4) == [("about then", "E001", "One", 0)]
    assert [when for when, *_rest in kept.index.times("taken", 4)] == [kept.index.exhibits()[0].taken] * 2


@pytest.mark.parametrize("column", ["event_time", "taken"])
def test_of_many_with_one_time_the_first_are_named_and_the_others_counted(kept, column):
    for _ in range(5):
        kept.exhibit(event_time="2026-03-02", remark="same")
    told = [(label, more) for _when, label, _platform, more in kept.index.times(column, 3)]
    assert told == [("E001", 0), ("E002", 0), ("E003", 2)]
    assert [more for *_rest, more in kept.index.times(column, 5)] == [0] * 5


def test_a_search_that_nobody_waits_for_stops_and_the_next_is_answered(kept):
    kept.exhibit(remark="words")

    class Gone:
        asked = 0

        def report(self, done, total):
            raise AssertionError

        def checkpoint(self):
            self.asked += 1
            if self.asked > 1:
                raise CancelledError

    kept.index._base.execute("CREATE TABLE long (n)")
    kept.index._base.executemany("INSERT INTO long VALUES (?)", [(n,) for n in range(1000)])
    gone = Gone()
    with pytest.raises(CancelledError):
        kept.index._all("SELECT COUNT(*) FROM long, long, long", progress=gone)
    assert gone.asked == 3, "before, when it was stopped, and to say why"
    assert kept.index.matching("words") == 1


def test_lists_are_narrowed_by_what_is_still_there_by_pictures_and_by_long_names(kept):
    alike = "https://example.org/" + "a" * 60
    first, second = kept.exhibit(platform=alike + "1"), kept.exhibit(platform=alike + "2")
    assert found(kept, "", filters=Filters(platform=alike + "1")) == ["E001"]
    assert kept.index.matching("", Filters(platform=alike + "2", pictures=True)) == 1
    assert kept.index.days("", Filters(platform=alike)) == []
    assert found(kept, first.content.sha256, filters=Filters(platform=alike + "2")) == ["E002"]
    kept.log(Draft(Event.DELETED, {"sha256": second.content.sha256, "reason": "made up"}, second.id, second.case))
    assert found(kept, "", filters=Filters(kept=True)) == ["E001"]
    assert kept.index.matching("", Filters(undescribed=True)) == 1
    kept.describe(first, platform="Other")
    assert kept.index.matching("", Filters(undescribed=True)) == 0
    assert found(kept, "", filters=Filters(platform="Other", kept=True, pictures=True)) == ["E001"]
    assert found(kept, "", filters=Filters(platform=alike + "1")) == []
    assert found(kept, "kept") == [], "nobody finds an exhibit by a tag"


def test_exhibits_with_the_same_original_are_listed_together(kept):
    kept.exhibit()
    second = kept.exhibit()
    kept.log(kit.begins(kit.record("E003", b"other"), new_blob_id()))
    assert [row.label for row in kept.index.alike([second.id])] == ["E001", "E002"]
    assert kept.index.alike([]) == []
