package khlang.launcher;

/**
 * Something a person must put right before the portal can start; told in one sentence, in Thai and
 * in English.
 */
final class Problem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] details;

    /**
     * @param key the sentence's name in {@code messages.properties}
     * @param details what the sentence's {@code {0}}, {@code {1}}, … stand for
     */
    Problem(String key, Object... details) {
        super(Messages.english(key, details));
        this.key = key;
        this.details = details;
    }

    /** The same problem, with the exception that revealed it for the log file. */
    Problem because(Throwable cause) {
        initCause(cause);
        return this;
    }

    String thai() {
        return Messages.thai(key, details);
    }

    String english() {
        return Messages.english(key, details);
    }
}
