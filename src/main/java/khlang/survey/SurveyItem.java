package khlang.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One question of a survey. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class SurveyItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long surveyId;
    private int place;
    private boolean onLevels;
    private String text;

    protected SurveyItem() {} // Jakarta Persistence

    SurveyItem(long survey, int place, boolean onLevels, String text) {
        this.surveyId = survey;
        this.place = place;
        this.onLevels = onLevels;
        this.text = text;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Whether it is answered on five levels; else in words. */
    public boolean isOnLevels() {
        return onLevels;
    }

    /** The question. */
    public String text() {
        return text;
    }

    /** The name of its field in the form. */
    public String field() {
        return "item-" + id;
    }
}
