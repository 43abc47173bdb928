package khlang.survey.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.library.DocumentSummary;
import khlang.survey.VoteReason;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * What a reader says of a document, step by step.
 *
 * @param form what was typed
 */
public record FeedbackPage(DocumentSummary document, Step step, Form form, FormProblems problems)
        implements Page {

    /** How far the reader has come. */
    public enum Step {
        /** Nothing was said yet. */
        ASK,
        /** It has helped. */
        HELPED,
        /** It was not enough; the reader may say why. */
        MORE,
        /** The reason is known. */
        REASON,
        /** It is the reader's own work. */
        OWN,
        /** Too many came from there. */
        TOO_MANY;

        /** Its name in addresses. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The step that an address names. */
        static Optional<Step> of(String key) {
            return Stream.of(HELPED, MORE, REASON, OWN)
                    .filter(one -> one.key().equals(key))
                    .findAny();
        }
    }

    @Override
    public String template() {
        return "survey/feedback.jte";
    }

    /** What there is to choose from. */
    public List<VoteReason> reasons() {
        return List.of(VoteReason.values());
    }
}
