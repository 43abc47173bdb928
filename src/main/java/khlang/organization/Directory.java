package khlang.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * The posts, divisions and kinds of staff of one moment, by what people call them; it turns drafts
 * into details without asking the database again.
 */
final class Directory {

    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, Division> divisions = new HashMap<>();
    private final Map<String, StaffType> types = new HashMap<>();

    Directory(List<Position> positions, List<Division> divisions, List<StaffType> types) {
        positions.forEach(one -> this.positions.put(plain(one.name()), one));
        for (Division one : divisions) {
            this.divisions.putIfAbsent(plain(one.name()), one);
            this.divisions.putIfAbsent(plain(one.shortName()), one);
        }
        divisions.forEach(one -> this.divisions.put(one.slug(), one));
        types.forEach(one -> this.types.put(plain(one.name()), one));
        types.forEach(one -> this.types.put(one.slug(), one));
    }

    /**
     * What a draft says.
     *
     * @param details null when something is wrong
     */
    record Resolved(PersonDetails details, List<Violation> violations) {}

    Resolved resolve(PersonDraft draft) {
        Optional<Position> position = position(draft.position());
        Optional<Division> division = division(draft.division());
        Optional<StaffType> type = staffType(draft.staffType());
        TypedDate from = TypedDate.optional("from", draft.from());
        List<Violation> violations =
                new Checks()
                        .text(TextRule.optional("title", 50), draft.title())
                        .text(TextRule.required("firstName", 100), draft.firstName())
                        .text(TextRule.required("lastName", 100), draft.lastName())
                        .and(unknown("position", draft.position(), position, true))
                        .and(unknown("division", draft.division(), division, false))
                        .and(unknown("staffType", draft.staffType(), type, true))
                        .email("email", draft.email())
                        .and(from.violations())
                        .violations();
        return new Resolved(
                violations.isEmpty()
                        ? new PersonDetails(
                                draft.title(),
                                draft.firstName(),
                                draft.lastName(),
                                position.orElseThrow(),
                                division.orElse(null),
                                type.orElseThrow(),
                                draft.email().isEmpty() ? null : draft.email(),
                                from.day().orElse(null))
                        : null,
                violations);
    }

    private static List<Violation> unknown(
            String field, String typed, Optional<?> found, boolean required) {
        List<Violation> unfit = new TextRule(field, required, 200, false).check(typed);
        if (!unfit.isEmpty() || typed.isBlank() || found.isPresent()) {
            return unfit;
        }
        return List.of(new Violation(field, field + "Unknown", typed));
    }

    Optional<Position> position(String name) {
        return Optional.ofNullable(positions.get(plain(name)));
    }

    Optional<Division> division(String name) {
        return Optional.ofNullable(divisions.get(plain(name)));
    }

    Optional<StaffType> staffType(String name) {
        return Optional.ofNullable(types.get(plain(name)));
    }

    /** The slug of some kind of staff; empty when there is none. */
    String anyStaffType() {
        return types.values().stream().findAny().map(StaffType::slug).orElse("");
    }

    /** People put blanks where none belong and leave them out where some do. */
    private static String plain(String name) {
        return name.replaceAll("\\s+", "");
    }
}
