package khlang.disclosure.web;

import jakarta.ws.rs.core.Response;
import khlang.web.SaidWords;

/** Confirms on the next page what was done on the one before. */
final class Said {

    private static final SaidWords WORDS = new SaidWords("khlang.disclosure.web.said");

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
