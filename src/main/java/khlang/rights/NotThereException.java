package khlang.rights;

/** What was asked for does not exist, or not for the one who asks; nobody learns which. */
public class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** It has never existed. */
    public NotThereException() {}

    /**
     * It may exist.
     *
     * @param why for the log only
     */
    protected NotThereException(String why) {
        super(why);
    }
}
