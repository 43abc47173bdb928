package khlang.question.web;

import java.time.Duration;
import khlang.calendar.FiscalYear;
import khlang.question.AnswerTimes;
import khlang.web.Page;

/** How long people wait for answers. */
public record AnswerTimesPage(AnswerTimes.Measured measured, FiscalYear year, boolean newest)
        implements Page {

    @Override
    public String template() {
        return "question/times.jte";
    }

    /** A time in words. */
    public String time(Duration time) {
        return QuestionChoices.time(time);
    }
}
