package khlang.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody has answered to one question. */
@Entity
@Table(name = "assessment_answer")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class AttemptAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long attemptId;
    @ManyToOne private ItemText text;
    private int answer;

    protected AttemptAnswer() {} // Jakarta Persistence

    AttemptAnswer(long attempt, ItemText text, int answer) {
        attemptId = attempt;
        this.text = text;
        this.answer = answer;
    }

    ItemText text() {
        return text;
    }

    int answer() {
        return answer;
    }
}
