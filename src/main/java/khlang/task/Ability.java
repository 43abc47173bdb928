package khlang.task;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is said of how far somebody has come. That they can stand in holds for a year of days from
 * the day on which the head confirmed it; then they have only practised, until it is confirmed
 * again.
 *
 * @param said what was said
 * @param since the day on which it was
 */
public record Ability(Level said, LocalDate since) {

    /** How many days after the day on which it was made a confirmation still holds. */
    public static final int DAYS = 365;

    /** Nothing is null. */
    public Ability {
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(since, "since");
    }

    /** The last day on which a confirmation holds; of lower levels it says nothing. */
    public LocalDate lastDay() {
        return since.plusDays(DAYS);
    }

    /** Whether it was confirmed and holds no longer. */
    public boolean isLapsed(LocalDate day) {
        return said == Level.ABLE && day.isAfter(lastDay());
    }

    /** How far they have come on a day, which is not before {@code since}. */
    public Level on(LocalDate day) {
        return isLapsed(day) ? Level.PRACTISED : said;
    }

    /** Whether a confirmation holds on a day, but no longer some days later. */
    public boolean endsWithin(LocalDate day, int days) {
        return said == Level.ABLE && !isLapsed(day) && isLapsed(day.plusDays(days));
    }
}
