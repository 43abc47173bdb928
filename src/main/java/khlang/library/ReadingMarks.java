package khlang.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Knows what the one behind the request at hand has said of having read a document; the room that
 * keeps what people acknowledge answers.
 */
public interface ReadingMarks {

    /**
     * What somebody's own word on a document is.
     *
     * @param revision the number of the published one: that which can be acknowledged
     * @param said what they have acknowledged last; empty for nothing
     * @param changes what has become different since then, in one line each; empty while what was
     *     acknowledged is still what there is to read
     * @param asked what they are asked; empty while nobody asks them, or they have read it
     */
    record Mark(int revision, Optional<Said> said, List<String> changes, Optional<Asked> asked) {

        /** The lines are copied. */
        public Mark {
            changes = List.copyOf(changes);
        }

        /** Whether there is a text to read that they have not acknowledged. */
        public boolean isOpen() {
            return said.isEmpty() || !changes.isEmpty();
        }
    }

    /**
     * An acknowledgement.
     *
     * @param on in Bangkok
     * @param mayTakeBack whether it can be taken back
     */
    record Said(int revision, LocalDate on, boolean mayTakeBack) {}

    /**
     * That somebody is asked to read.
     *
     * @param reason why
     */
    record Asked(LocalDate dueOn, String reason, boolean late) {}

    /**
     * Their own word on a published document.
     *
     * @param slug its name in addresses
     * @return empty for whoever has no word here, and for what is not published
     */
    Optional<Mark> own(String slug);
}
