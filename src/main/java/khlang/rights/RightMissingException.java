package khlang.rights;

/** Somebody asked for what is not theirs to do; to them it does not exist. */
public class RightMissingException extends NotThereException {

    private static final long serialVersionUID = 1;

    /** The right that was missing over the subject. */
    public RightMissingException(Right right, Subject subject) {
        super("No right to " + right.key() + " over " + subject);
    }
}
