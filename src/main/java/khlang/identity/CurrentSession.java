package khlang.identity;

import jakarta.enterprise.context.RequestScoped;

/** The sign-in that the request at hand belongs to. */
@RequestScoped
public class CurrentSession {

    private long id;
    private TextSize textSize = TextSize.NORMAL;
    private boolean contrast;

    /** Its key; 0 when nobody has signed in. */
    public long id() {
        return id;
    }

    /** The size of text that the one who asks wants. */
    public TextSize textSize() {
        return textSize;
    }

    /** Whether they want few and strong colours. */
    public boolean contrast() {
        return contrast;
    }

    void is(long session, Account account) {
        id = session;
        textSize = account.textSize();
        contrast = account.contrast();
    }
}
