package khlang.training;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is still to be done after a training whose report was sent in.
 *
 * @param training the training's key
 * @param report the report's key
 * @param authors their names; empty in lists of one's own
 * @param division the name of the one that made the report; empty for those above the divisions
 * @param bringBack what is to be brought back; null when it is another duty
 * @param target the name in addresses of the document that was named; null when none was
 * @param day of a question after 90 days the one on which it is due, of an answer the one on which
 *     it was given, of what is brought back the last of the training
 */
public record Duty(
        DutyKind kind,
        long training,
        long report,
        String course,
        String authors,
        String division,
        BringBackKind bringBack,
        String target,
        LocalDate day) {

    Duty by(String names) {
        return new Duty(kind, training, report, course, names, division, bringBack, target, day);
    }

    /** Where it is done. */
    public String address() {
        return "/training/" + training + "/reports/" + report + "#use";
    }

    /** What is to be brought back; empty when it is another duty. */
    public Optional<BringBackKind> bringsBack() {
        return Optional.ofNullable(bringBack);
    }

    /** Whether it is an answer that waits for the head's word. */
    public boolean isAnswered() {
        return kind == DutyKind.WORD;
    }

    /** Whether its day has passed; what is brought back has none. */
    public boolean isLate(LocalDate today) {
        return kind == DutyKind.FOLLOW_UP && day.isBefore(today);
    }
}
