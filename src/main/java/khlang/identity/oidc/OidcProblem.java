package khlang.identity.oidc;

/** Why a sign-in at the sign-in service came to nothing. */
public class OidcProblem extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    OidcProblem(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    OidcProblem(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What to tell people. */
    public Reason reason() {
        return reason;
    }

    /** What people can do about it. */
    public enum Reason {
        /** The service cannot be reached, or not in time: try later, or sign in here. */
        AWAY,
        /** It says what must not be believed: only an administrator can mend it. */
        UNFIT,
        /** It, or the person at it, did not want to. */
        DECLINED,
        /** The answer belongs to no sign-in that this browser has begun just now: begin again. */
        STALE
    }
}
