package khlang.library;

import java.time.LocalDate;

/**
 * A law that a document rests on.
 *
 * @param section null when the whole law is meant
 * @param url where its text stands, null when not given
 * @param checkedOn when somebody compared the document with the official text, null when nobody has
 */
public record LawReference(String name, String section, String url, LocalDate checkedOn) {

    /** Whether it says which law; a file may name a section alone. */
    public boolean hasName() {
        return name != null && !name.isBlank();
    }
}
