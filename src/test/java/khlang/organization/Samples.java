package khlang.organization;

import java.util.List;

/** Posts, divisions and people for tests. */
final class Samples {

    static final Division FINANCE = division("finance", "กองคลัง", "คลัง");
    static final Division WORKS = division("public-works", "กองช่าง", "ช่าง");
    static final StaffType OFFICER =
            new StaffType(
                    new StaffTypeDescription("municipal-officer", "พนักงานเทศบาล", true, 1, false));
    static final StaffType HIRED =
            new StaffType(
                    new StaffTypeDescription(
                            "general-employee", "พนักงานจ้างทั่วไป", true, 2, false));

    private Samples() {}

    static Division division(String slug, String name, String shortName) {
        return new Division(
                new DivisionDescription(slug, name, shortName, null, null, 1, null, null, false));
    }

    static Position position(String name, Division division, StaffType type) {
        return new Position(
                new PositionDescription(name, "", type.slug(), 1, false), division, type);
    }

    static Directory directory(Position... positions) {
        return new Directory(List.of(positions), List.of(FINANCE, WORKS), List.of(OFFICER, HIRED));
    }

    static PersonDraft draft(String first, String last, String position) {
        return new PersonDraft("นาย", first, last, position, "", "municipal-officer", "", "");
    }
}
