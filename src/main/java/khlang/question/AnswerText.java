package khlang.question;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an answer said before. */
@Entity
@Table(name = "question_answer_text")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class AnswerText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long answerId;
    private String markdown;
    private String document;
    private Instant replacedAt;
    private Long personId;

    protected AnswerText() {} // Jakarta Persistence

    /**
     * @param by the key of who replaced it; 0 for nobody
     */
    AnswerText(Answer answer, Instant at, long by) {
        answerId = answer.id();
        markdown = answer.markdown();
        document = answer.document().orElse(null);
        replacedAt = at;
        personId = by == 0 ? null : by;
    }

    /** Of the answer. */
    public long answerId() {
        return answerId;
    }

    /** Its words. */
    public String markdown() {
        return markdown;
    }

    /** Until when it stood there. */
    public Instant replacedAt() {
        return replacedAt;
    }
}
