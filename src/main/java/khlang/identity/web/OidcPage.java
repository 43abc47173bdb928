package khlang.identity.web;

import khlang.identity.oidc.OidcProblem;
import khlang.web.Page;

/** Says why nobody was signed in by the sign-in service, and what to do now. */
public record OidcPage(Problem problem) implements Page {

    /** What went wrong. */
    public enum Problem {
        /** The service is away. */
        AWAY(503),
        /** The service says what must not be believed. */
        UNFIT(502),
        /** The service, or the person at it, did not want to. */
        DECLINED(403),
        /** The sign-in took too long, or was not begun in this browser. */
        STALE(400),
        /** The account is closed, or its person has left. */
        CLOSED(403);

        private final int status;

        Problem(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }

        static Problem of(OidcProblem.Reason reason) {
            return switch (reason) {
                case AWAY -> AWAY;
                case UNFIT -> UNFIT;
                case DECLINED -> DECLINED;
                case STALE -> STALE;
            };
        }
    }

    @Override
    public String template() {
        return "identity/oidc.jte";
    }
}
