package khlang.survey;

/**
 * Which words of readers a list shows.
 *
 * @param division the slug of the documents' division; empty for all
 * @param document the slug of one document; empty for all
 * @param state those that are open, those that are dealt with, or all
 */
public record FeedbackFilter(String division, String document, State state) {

    /** Everything. */
    public static final FeedbackFilter ALL = new FeedbackFilter("", "", State.ALL);

    /** Whether somebody has dealt with them. */
    public enum State {
        ALL("ทั้งหมด"),
        NEW("ใหม่"),
        DONE("จัดการแล้ว");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Thai name. */
        public String label() {
            return label;
        }
    }
}
