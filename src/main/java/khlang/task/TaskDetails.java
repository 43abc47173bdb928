package khlang.task;

import java.time.LocalDate;
import java.util.Objects;
import khlang.calendar.ThaiDates;
import khlang.organization.Division;
import khlang.organization.Person;

/**
 * What is known of a task, checked.
 *
 * @param details more of it; may be empty
 * @param owner whose work it is
 * @param manual its name in addresses; empty for none
 * @param months in which it peaks or is due
 * @param activeFrom the first day on which it is done
 */
public record TaskDetails(
        Division division,
        String title,
        String details,
        Person owner,
        String manual,
        Frequency frequency,
        Months months,
        LocalDate activeFrom) {

    /** Nothing is null. */
    public TaskDetails {
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(manual, "manual");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(activeFrom, "activeFrom");
    }

    /** Whether the same person holds it in the same division, by the same manual. */
    boolean isHeldAs(TaskDetails other) {
        return division.slug().equals(other.division.slug())
                && owner.id().equals(other.owner.id())
                && manual.equals(other.manual);
    }

    /** In words, for the audit log. */
    String inWords() {
        return String.join(
                " · ",
                title,
                division.shortName(),
                owner.fullName(),
                manual.isEmpty() ? "–" : manual,
                frequency.label(),
                ThaiDates.abbreviated(activeFrom));
    }
}
