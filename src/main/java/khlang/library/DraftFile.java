package khlang.library;

import java.util.List;
import khlang.extraction.Caution;

/**
 * A file as those see it who write or approve a text.
 *
 * @param state what the text at work does with it
 * @param cautions what a person should know of it
 * @param personalData whether it holds what must be confirmed before everybody may read it
 */
public record DraftFile(
        AttachmentSummary file, State state, List<Caution> cautions, boolean personalData) {

    /** What becomes of it when the text is published. */
    public enum State {
        /** It stays. */
        KEPT,
        /** It comes with the text. */
        NEW,
        /** It goes; older revisions keep it. */
        REMOVED
    }

    static DraftFile of(Attachment one, State state) {
        return new DraftFile(one.summary(), state, one.cautions(), !one.personalData().isEmpty());
    }
}
