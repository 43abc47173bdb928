package khlang.survey;

import java.time.LocalDate;
import khlang.visitor.Visitor;

/**
 * Whether an answer counts.
 *
 * @param visitor whom it is counted for; null unless it counts
 * @param day in Bangkok
 */
record Admission(AnswerFate fate, Visitor visitor, LocalDate day) {

    boolean counts() {
        return fate == AnswerFate.COUNTED;
    }
}
