package khlang.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A question that an assessment asks, with the text that it had when it was chosen. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class AssessmentPick {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long assessmentId;
    private int place;
    @ManyToOne private ItemText text;

    protected AssessmentPick() {} // Jakarta Persistence

    AssessmentPick(long assessment, int place, ItemText text) {
        assessmentId = assessment;
        this.place = place;
        this.text = text;
    }

    ItemText text() {
        return text;
    }
}
