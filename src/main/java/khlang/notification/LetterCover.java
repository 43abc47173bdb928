package khlang.notification;

import java.util.Optional;

/**
 * Hides the text of a letter while it waits: it may hold what opens a door, and a copy of the
 * database must not.
 */
public interface LetterCover {

    /** The text as it is stored. */
    String hide(String text);

    /** The text that was hidden; empty when it was hidden with a key that is lost. */
    Optional<String> show(String hidden);
}
