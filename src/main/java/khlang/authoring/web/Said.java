package khlang.authoring.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.MissingResourceException;
import khlang.language.Sentences;

/** Confirms on the next page what was done on the one before. */
final class Said {

    private static final Sentences SENTENCES = new Sentences("khlang.authoring.web.said");

    private Said() {}

    /** The sentence for a key in an address; empty for one that nobody of us has written there. */
    static String words(String key) {
        if (key == null || !key.matches("[a-z-]{1,40}")) {
            return "";
        }
        try {
            return SENTENCES.say(key);
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** Leads to a page of ours that confirms what was done. */
    static Response at(String address, String key) {
        return Response.seeOther(URI.create(address + "?said=" + key)).build();
    }
}
