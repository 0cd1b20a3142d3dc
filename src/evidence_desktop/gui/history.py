"""The custody log in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evidence_desktop.model.custody import Entry, Event


def field_name(name: str) -> str:
    """What a described field is called on the screen."""
    say = QCoreApplication.translate
    names = {
        "platform": say("history", "Platform"),
        "url": say("history", "Address"),
        "account": say("history", "Account"),
        "profile_url": say("history", "Address of the account"),
        "event_time": say("history", "When it was posted"),
        "first_seen": say("history", "When you first saw it"),
        "shows": say("history", "What it shows"),
        "matters": say("history", "Why it matters"),
        "witnesses": say("history", "Who else saw it"),
        "original": say("history", "Made from"),
        "note": say("history", "Note"),
    }
    return names.get(name, name)


def happened(entry: Entry) -> str:
    """What one entry says, in one sentence."""
    say = QCoreApplication.translate
    body = entry.body
    words = {
        Event.VAULT_CREATED: say("history", "The vault was made."),
        Event.CAPTURED: say("history", "Captured from the screen and sealed."),
        Event.IMPORTED: say("history", "Taken in and sealed."),
        Event.DESCRIBED: say("history", "Described: {fields}."),
        Event.VIEWED: say("history", "Looked at in full size."),
        Event.VERIFIED: say("history", "The whole vault was checked."),
        Event.EXTRACTED: say("history", "A copy was saved outside the vault."),
        Event.EXPORTED: say("history", "Put into a bundle for {to}."),
        Event.EXPORT_BEGUN: say("history", "A bundle was begun."),
        Event.REDACTED: say("history", "A copy was made in which parts are covered; the original stays as it is."),
        Event.UNREDACTED: say("history", "The covered copy was put aside; the original stands again."),
        Event.CHECKPOINT_SHOWN: say("history", "The state of the log was shown to somebody."),
        Event.BACKED_UP: say("history", "A backup was made."),
        Event.RESTORED: say("history", "Restored from a backup."),
        Event.DEVICE_ADDED: say("history", "Another device was added."),
        Event.CLOCK_CHANGED: say("history", "This computer's clock was changed."),
        Event.FAILED_UNLOCK: say("history", "Somebody tried to unlock the vault and could not."),
        Event.KEY_CHANGED: say("history", "The way of unlocking the vault was changed."),
        Event.REPAIRED: say("history", "The vault was put in order after a crash."),
        Event.DELETED: say("history", "Deleted, for this reason: {reason}"),
        Event.CASE_DESCRIBED: say("history", "People and accounts of the case were written down."),
        Event.REPORTED: say("history", "A report was written down."),
        Event.REPLIED: say("history", "A reply to a report was written down."),
        Event.CHECKPOINT_GIVEN: say("history", "The state of the log was given to {to}."),
        Event.STAMP_ASKED: say("history", "A time stamp was asked for."),
        Event.STAMPED: say("history", "A time stamp was taken in."),
    }.get(entry.event, entry.event.value)
    if entry.event is Event.EXTRACTED and body["stamped"]:
        words = say("history", "A copy with date and hash beneath it was saved outside the vault.")
    if entry.event is Event.EXPORTED and not body["to"]:
        words = say("history", "Put into a bundle.")
    fields = ", ".join(field_name(name) for name in body.get("description", ()))
    return words.format(fields=fields, to=body.get("to", ""), reason=body.get("reason", ""))
