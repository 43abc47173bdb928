package khlang.extraction;

import khlang.language.Sentences;

/** Why a file was not read or not taken; each has one sentence for a person. */
public enum Refusal {
    EMPTY,
    GONE,
    UNKNOWN_KIND,
    PROGRAM,
    ARCHIVE,
    ENCRYPTED,
    BROKEN,
    UNSAFE,
    TOO_BIG,
    TOO_MANY_ENTRIES,
    TOO_MANY_PIXELS,
    PICTURE_KIND,
    VECTOR,
    TOO_SLOW,
    TOO_HEAVY,
    CRASHED,
    BUSY,
    INFECTED,
    SCANNER_AWAY,
    SCANNER_LIMIT;

    static final Sentences SENTENCES = new Sentences("khlang.extraction.messages");

    /** What happened and what to do, in Thai. */
    public String sentence() {
        return SENTENCES.say("refusal." + name());
    }
}
