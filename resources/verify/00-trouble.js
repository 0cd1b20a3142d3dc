"use strict";

// What can go wrong in a check, each kind of which becomes a finding of its own weight (bundle.md, Checks).

/** Something that a check has to say instead of going on. */
class Trouble extends Error {
  /**
   * @param {string} expected what the spec asks for
   * @param {string} found what is there instead
   * @param {string} subject the file, entry or option that it is about
   */
  constructor(expected, found, subject = "") {
    super(`${subject}: expected ${expected}, found ${found}`);
    this.expected = expected;
    this.found = found;
    this.subject = subject;
  }
}

/** The bundle breaks a rule: becomes a *fail* finding. */
class Fault extends Trouble {}

/** A check lacks what it needs: becomes an *unknown* finding. */
class Lack extends Trouble {}

/** The system could not read something: says nothing about the bundle itself, so it is *unknown* too. */
class Unreadable extends Error {}
