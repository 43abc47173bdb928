package khlang.search.lucene;

import java.io.IOException;

/** The index was written by another version of this program. */
final class OtherFormatException extends IOException {

    private static final long serialVersionUID = 1;

    OtherFormatException(String found, String expected) {
        super("index format " + found + " instead of " + expected);
    }
}
