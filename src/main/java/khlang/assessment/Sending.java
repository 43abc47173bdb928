package khlang.assessment;

/**
 * What has become of answers that were sent.
 *
 * @param attempt the key of the attempt; 0 when they do not count
 */
public record Sending(Fate fate, long attempt) {

    /** Whether answers count. */
    public enum Fate {
        /** They count; sent twice with one form, they count once. */
        TAKEN,
        /** The assessment was closed. */
        LATE,
        /** It is not open yet, or its questions are being changed. */
        NOT_OPEN,
        /** The questions are others than those of the form. */
        CHANGED,
        /** As many attempts were made as there may be. */
        USED_UP,
        /** The form was sent before, with other answers. */
        FORM_USED
    }

    static Sending no(Fate fate) {
        return new Sending(fate, 0);
    }
}
