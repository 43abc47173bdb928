package khlang.web;

/**
 * What the head of a page says of the one who looks at it.
 *
 * @param name empty for the public
 * @param administers whether the way to the administration is shown
 */
public record Member(String name, boolean administers) {

    /** Anybody. */
    public static final Member NOBODY = new Member("", false);

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return !name.isEmpty();
    }
}
