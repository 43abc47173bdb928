package khlang.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.MissingResourceException;
import khlang.language.Sentences;

/** Confirms on the next page what was done on the one before, in the words of one room. */
public final class SaidWords {

    private final Sentences sentences;

    /**
     * @param bundleName as for {@link java.util.ResourceBundle}
     */
    public SaidWords(String bundleName) {
        sentences = new Sentences(bundleName);
    }

    /**
     * The sentence for a key in an address.
     *
     * @param key null when there is none
     * @return empty for a key that nobody of us has written there
     */
    public String words(String key) {
        if (key == null || !key.matches("[a-z-]{1,40}")) {
            return "";
        }
        try {
            return sentences.say(key);
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** Leads to a page of ours that confirms what was done. */
    public static Response at(String address, String key) {
        return Response.seeOther(URI.create(address + "?said=" + key)).build();
    }
}
