package khlang.task;

import java.util.List;

/**
 * A task as it was typed.
 *
 * @param division its slug
 * @param owner the key of the person whose work it is
 * @param manual an address, a number, a name in addresses or a whole title; may be empty
 * @param frequency the name of a {@link Frequency}
 * @param months the numbers of months, 1 to 12
 * @param activeFrom a day as Thais type it; empty for today
 */
public record TaskDraft(
        String division,
        String title,
        String details,
        String owner,
        String manual,
        String frequency,
        List<String> months,
        String activeFrom) {

    /** The months are copied. */
    public TaskDraft {
        months = List.copyOf(months);
    }
}
