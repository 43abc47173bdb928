package khlang.assessment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.assessment.Assessment;
import khlang.assessment.Attempt;
import khlang.assessment.ItemText;
import khlang.library.NamedDocument;
import khlang.web.Page;

/**
 * What came of an attempt: how much was right, and what to read again. What is right is told only
 * when the assessment is over, for others may still answer.
 *
 * @param lines the questions with choices that were answered; none of a paper of which the score
 *     alone was typed in, nor when the answers are forgotten
 * @param documents to read, by their names in addresses
 * @param isOver whether the right answers are told
 * @param mayTry whether the one who looks may try again
 * @param name whose it is; empty for the own one of the one who looks
 */
public record ResultPage(
        Assessment assessment,
        Attempt attempt,
        List<Line> lines,
        Map<String, NamedDocument> documents,
        boolean isOver,
        boolean mayTry,
        String name)
        implements Page {

    /** A question, what was answered, and whether that was right. */
    public record Line(ItemText text, String answer, boolean isRight) {}

    static List<Line> lines(Map<ItemText, Integer> answers) {
        return answers.entrySet().stream()
                .filter(one -> !one.getKey().isOnLevels())
                .map(
                        one -> {
                            String said = one.getKey().choices().get(one.getValue());
                            return new Line(
                                    one.getKey(), said, said.equals(one.getKey().rightChoice()));
                        })
                .toList();
    }

    @Override
    public String template() {
        return "assessment/result.jte";
    }

    /** Whether it is that of the one who looks. */
    public boolean isOwn() {
        return name.isEmpty();
    }

    /** Whether it passes. */
    public boolean isPassed() {
        return assessment.isPassedBy(attempt.marks().score());
    }

    /** What to read again: the topics of which something was wrong, with a document or none. */
    public Map<String, String> topics() {
        Map<String, String> topics = new LinkedHashMap<>();
        lines.stream()
                .filter(one -> !one.isRight())
                .forEach(
                        one ->
                                topics.merge(
                                        one.text().topic(),
                                        one.text().document(),
                                        (a, b) -> a.isEmpty() ? b : a));
        return topics;
    }
}
