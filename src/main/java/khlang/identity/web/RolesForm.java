package khlang.identity.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.identity.GivenRole;
import khlang.language.Violation;
import khlang.rights.Role;
import khlang.web.Form;

/**
 * Reads and fills in the form with which roles are given. There are as many rows for acting heads
 * as are in use, and one more.
 */
final class RolesForm {

    /** More divisions than any municipality has. */
    private static final int MOST_ROWS = 40;

    private final List<GivenRole> roles = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private RolesForm() {}

    /** What somebody has typed. */
    static RolesForm read(Form form) {
        var read = new RolesForm();
        if (form.has("administrator")) {
            read.roles.add(GivenRole.ADMINISTRATOR);
        }
        form.texts("editor").stream().distinct().map(GivenRole::editor).forEach(read.roles::add);
        for (int row = 0; row < MOST_ROWS && form.has(division(row)); row++) {
            read.head(form, row);
        }
        return read;
    }

    private void head(Form form, int row) {
        String division = form.text(division(row));
        LocalDate from = day(form, from(row));
        LocalDate to = day(form, to(row));
        if (division.isEmpty()) {
            return;
        }
        if (from != null && to != null && to.isBefore(from)) {
            violations.add(new Violation(division(row), "actingHead"));
        }
        roles.add(GivenRole.actingHead(division, from, to));
    }

    private LocalDate day(Form form, String field) {
        String typed = form.text(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= 1900 && day.getYear() < 2600) {
                return day;
            }
        } catch (DateTimeException e) {
            violations.add(new Violation(field, "date"));
            return null;
        }
        violations.add(new Violation(field, "date"));
        return null;
    }

    List<GivenRole> roles() {
        return roles;
    }

    List<Violation> violations() {
        return violations;
    }

    /** The form as it shows what is stored. */
    static Form showing(List<GivenRole> given) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (given.stream().anyMatch(one -> one.role() == Role.ADMINISTRATOR)) {
            fields.put("administrator", List.of("yes"));
        }
        fields.put("editor", of(given, Role.EDITOR).map(GivenRole::division).toList());
        int row = 0;
        for (GivenRole head : of(given, Role.HEAD).toList()) {
            fields.put(division(row), List.of(head.division()));
            fields.put(from(row), List.of(text(head.from())));
            fields.put(to(row), List.of(text(head.to())));
            row++;
        }
        return new Form(fields, Map.of());
    }

    private static Stream<GivenRole> of(List<GivenRole> given, Role role) {
        return given.stream().filter(one -> one.role() == role);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String division(int row) {
        return "head-division-" + row;
    }

    static String from(int row) {
        return "head-from-" + row;
    }

    static String to(int row) {
        return "head-to-" + row;
    }

    /** How many rows a form needs: those in use and an empty one. */
    static int rows(Form form) {
        int row = 0;
        while (row < MOST_ROWS - 1 && !form.text(division(row)).isEmpty()) {
            row++;
        }
        return row + 1;
    }
}
