package khlang.organization;

/** Somebody else has changed it since the form was opened; nothing was stored. */
public class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Goes on only when the stored version is the one that the form showed. */
    public static void unless(long stored, long shown) {
        if (stored != shown) {
            throw new ChangedMeanwhileException();
        }
    }
}
