package khlang.identity;

import jakarta.enterprise.context.RequestScoped;

/** The sign-in that the request at hand belongs to. */
@RequestScoped
public class CurrentSession {

    private long id;

    /** Its key; 0 when nobody has signed in. */
    public long id() {
        return id;
    }

    void is(long session) {
        id = session;
    }
}
