package khlang.assessment.web;

import jakarta.ws.rs.core.Response;
import khlang.language.Sentences;
import khlang.web.SaidWords;

/** What the pages of this room say in few words. */
final class Said {

    /** Words that stand in lists and files. */
    static final Sentences LISTED = new Sentences("khlang.assessment.web.words");

    private static final SaidWords WORDS = new SaidWords("khlang.assessment.web.said");

    private Said() {}

    /** The sentence for a key in an address; empty for one that nobody of us has written there. */
    static String words(String key) {
        return WORDS.words(key);
    }

    /** Leads to a page of ours that confirms what was done. */
    static Response at(String address, String key) {
        return SaidWords.at(address, key);
    }
}
