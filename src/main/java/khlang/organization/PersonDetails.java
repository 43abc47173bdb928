package khlang.organization;

import java.time.LocalDate;
import java.util.Objects;

/** What a draft says of a person, after it was checked; null where nothing is known. */
record PersonDetails(
        String title,
        String firstName,
        String lastName,
        Position position,
        Division division,
        StaffType staffType,
        String email,
        LocalDate validFrom) {

    /** Whether both say the same; posts, divisions and kinds of staff are told by their names. */
    boolean isLike(PersonDetails other) {
        return title.equals(other.title)
                && firstName.equals(other.firstName)
                && lastName.equals(other.lastName)
                && position.id().equals(other.position.id())
                && Objects.equals(slug(division), slug(other.division))
                && staffType.slug().equals(other.staffType.slug())
                && Objects.equals(email, other.email)
                && Objects.equals(validFrom, other.validFrom);
    }

    private static String slug(Division division) {
        return division == null ? null : division.slug();
    }
}
