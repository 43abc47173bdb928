package khlang.identity;

import jakarta.enterprise.context.RequestScoped;

/** The reader behind the request at hand; the public until somebody proves otherwise. */
@RequestScoped
public class CurrentReader {

    private Reader reader = Reader.PUBLIC;

    /** Never null. */
    public Reader get() {
        return reader;
    }

    /** Raises the asker, after the proof was checked. */
    public void become(Reader proven) {
        reader = proven;
    }
}
