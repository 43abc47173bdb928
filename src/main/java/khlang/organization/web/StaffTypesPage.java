package khlang.organization.web;

import java.util.List;
import java.util.Map;
import khlang.organization.StaffType;
import khlang.web.Page;

/** The kinds of staff, and how many people of each work here today. */
public record StaffTypesPage(List<StaffType> types, Map<Long, Long> people, String said)
        implements Page {

    @Override
    public String template() {
        return "organization/staff-types.jte";
    }

    /** How many people are of a kind. */
    public long people(StaffType type) {
        return people.getOrDefault(type.id(), 0L);
    }

    /** How many people "all staff" in the plan's figures are today. */
    public long counted() {
        return types.stream().filter(StaffType::isCounted).mapToLong(this::people).sum();
    }
}
