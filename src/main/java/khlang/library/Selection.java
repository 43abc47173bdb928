package khlang.library;

import java.util.Arrays;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * Which public documents belong together: all that is asked for must be true of one.
 *
 * @param category a slug; empty for all
 * @param year the one that counts for {@code span}
 */
public record Selection(
        Optional<DocumentKind> kind,
        String category,
        Optional<OiaSection> section,
        FiscalYear year,
        Span span) {

    /**
     * Which years' documents. A document is of the fiscal year that it names; else of that in which
     * its paper is dated, else in which it takes effect, else in which readers first saw it. Names
     * are stored: never rename one.
     */
    public enum Span {
        WITHIN("เฉพาะเอกสารของปีนั้น"),
        UNTIL("เอกสารของปีนั้นและของปีก่อนหน้า");

        private final String label;

        Span(String label) {
            this.label = label;
        }

        /** The name for people. */
        public String label() {
            return label;
        }

        /** That of a name in a form; empty for anything else, null included. */
        public static Optional<Span> of(String name) {
            return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
        }
    }
}
