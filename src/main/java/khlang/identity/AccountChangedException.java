package khlang.identity;

/** Somebody else has changed the account since the form was shown. */
public class AccountChangedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    AccountChangedException(long account) {
        super("Account " + account + " has changed meanwhile");
    }
}
