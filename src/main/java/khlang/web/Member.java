package khlang.web;

/**
 * What the head of a page says of the one who looks at it.
 *
 * @param name empty for the public
 * @param administers whether the way to the administration is shown
 * @param display how pages look for them, as long as the browser at hand has chosen nothing else
 */
public record Member(String name, boolean administers, Display display) {

    /** Anybody. */
    public static final Member NOBODY = new Member("", false, Display.NORMAL);

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return !name.isEmpty();
    }
}
