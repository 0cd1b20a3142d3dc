/** The EFF large word list (CC BY 3.0, eff.org/dice), which the words of a fingerprint are from. */
const EFF_WORDS = `@EFF_WORDS@`.trim().split(/\s+/);

/** The version of the program that this page belongs to. */
const VERSION = "@VERSION@";

/**
 * All that is said to a person, by language: the same translations as in the program's window. `said` has words by their
 * context and their English, `checks`, `verdicts` and `shows` what each check and verdict means; `findings` has FINDING_TEXTS,
 * in their order.
 */
const TRANSLATIONS = /* @TRANSLATIONS@ */ {};

/** Every text that the checks can write, with `{names}` for what varies, the most definite first. */
const FINDING_TEXTS = /* @FINDING_TEXTS@ */ [];

/** What can stand for each name in them, as the source of a pattern. */
const FINDING_KINDS = /* @FINDING_KINDS@ */ {};

/** Those after which, when they were expected, what was found is what a stranger wrote. */
const FINDING_QUOTES = /* @FINDING_QUOTES@ */ [];
