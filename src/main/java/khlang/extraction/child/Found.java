package khlang.extraction.child;

import java.util.EnumSet;
import java.util.Set;
import khlang.extraction.Caution;

/** What the reader of one kind of file finds, bit by bit. */
final class Found {

    private static final int LONGEST_TITLE = 300;

    private final PlainText text = new PlainText();
    private final Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    private String title = "";
    private int pages;

    PlainText text() {
        return text;
    }

    Set<Caution> cautions() {
        return cautions;
    }

    String title() {
        return title;
    }

    int pages() {
        return pages;
    }

    void caution(Caution caution) {
        cautions.add(caution);
    }

    /** One line of at most 300 characters; null is none. */
    void titled(String given) {
        if (given != null) {
            String line = given.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            title = line.substring(0, Math.min(line.length(), LONGEST_TITLE));
        }
    }

    void counted(int number) {
        pages = number;
    }
}
