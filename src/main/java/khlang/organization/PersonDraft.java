package khlang.organization;

import java.util.Objects;

/**
 * What is typed of a person, in a form or a row of a table; nothing is null.
 *
 * @param position the name of the post
 * @param division the slug, the name or the short name; empty for those above the divisions
 * @param staffType the slug or the name
 * @param from the first day of work, as Thais type dates; may be empty
 */
public record PersonDraft(
        String title,
        String firstName,
        String lastName,
        String position,
        String division,
        String staffType,
        String email,
        String from) {

    /** Nothing is null. */
    public PersonDraft {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(firstName, "firstName");
        Objects.requireNonNull(lastName, "lastName");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(staffType, "staffType");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(from, "from");
    }
}
