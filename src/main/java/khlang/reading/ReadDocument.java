package khlang.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.library.ChangeKind;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;

/**
 * A document, as far as it is asked whether somebody has read it.
 *
 * @param slug its name in addresses
 * @param division the key of the division that it belongs to
 * @param revision the number of the text that readers see or last saw; 0 for none
 * @param changes what asks its readers again, up to that text, the oldest first
 */
public record ReadDocument(
        long id,
        String slug,
        String title,
        DocumentKind kind,
        DocumentState state,
        long division,
        int revision,
        List<Change> changes) {

    /** What makes a text another one to its readers: anything else asks nobody again. */
    static final List<ChangeKind> ASKING = List.of(ChangeKind.CONTENT, ChangeKind.LAW_CHANGE);

    /** The changes are copied. */
    public ReadDocument {
        changes = List.copyOf(changes);
    }

    /**
     * A change that asks its readers again.
     *
     * @param number of the revision with which it came
     * @param note what changed, in one line; may be empty
     * @param seenOn when readers first saw it, in Bangkok
     */
    public record Change(int number, ChangeKind kind, String note, LocalDate seenOn) {

        /** In one line. */
        public String words() {
            return note.isEmpty() ? kind.label() : kind.label() + ": " + note;
        }
    }

    /** Whether readers see it. */
    public boolean isPublished() {
        return state == DocumentState.PUBLISHED;
    }

    /** What asks somebody again who has acknowledged a text, the oldest first. */
    public List<Change> changesAfter(int acknowledged) {
        return changes.stream().filter(one -> one.number() > acknowledged).toList();
    }

    /** Whether an acknowledged text is still what there is to read. */
    public boolean stands(int acknowledged) {
        return changesAfter(acknowledged).isEmpty();
    }

    /** The number of the oldest text whose acknowledgement stands. */
    public int asks() {
        return changes.isEmpty() ? 1 : changes.getLast().number();
    }

    /** When those who had acknowledged a text were asked again; empty when it stands. */
    Optional<LocalDate> askedAgainOn(int acknowledged) {
        return changesAfter(acknowledged).stream().map(Change::seenOn).max(LocalDate::compareTo);
    }

    /** The page that shows it. */
    public String address() {
        return "/documents/" + slug;
    }
}
