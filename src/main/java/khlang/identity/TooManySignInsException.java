package khlang.identity;

/** More people sign in at the same moment than the machine can take; a little later it can. */
public class TooManySignInsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManySignInsException() {
        super("Too many passwords to hash at the same time", null, false, false);
    }
}
