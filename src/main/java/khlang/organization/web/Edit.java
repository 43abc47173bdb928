package khlang.organization.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.organization.RefusedException;
import khlang.web.Form;
import khlang.web.FormProblems;

/**
 * A form at work: what is typed in it, what is wrong with that, and what somebody else has stored
 * meanwhile.
 *
 * @param version that the form was opened with; saving again after a conflict is a decision
 * @param stored what is stored now, null unless somebody else was faster
 */
public record Edit(Form form, FormProblems problems, long version, Form stored) {

    /** The status of the page that shows a conflict. */
    static final int CONFLICT = 409;

    private static final int OK = 200;

    /** A form that shows what is stored. */
    public static Edit of(Map<String, String> stored, long version) {
        return new Edit(Form.showing(stored), FormProblems.NONE, version, null);
    }

    /** A form that breaks rules. */
    static Edit refused(Form typed, RefusedException refused) {
        return new Edit(
                typed,
                FormProblems.of(refused.violations()),
                Math.max(0, typed.number("version")),
                null);
    }

    /** A form that came too late for what this one shows. */
    Edit late(Form typed) {
        return new Edit(typed, FormProblems.NONE, version, form);
    }

    /**
     * What was sent with a button alone, which sends no fields: those that are stored fill it, so
     * that the page that answers shows them.
     */
    public Form filling(Form sent) {
        var fields = new LinkedHashMap<>(form.fields());
        fields.putAll(sent.fields());
        return new Form(fields, Map.of());
    }

    /** Whether somebody else was faster. */
    public boolean isConflict() {
        return stored != null;
    }

    /** Those of some fields in which what is typed is not what is stored. */
    public List<String> differing(List<String> fields) {
        return fields.stream()
                .filter(field -> !isSame(form.text(field), stored.text(field)))
                .toList();
    }

    /** A day is the same however it is written. */
    private static boolean isSame(String typed, String now) {
        return typed.equals(now)
                || ThaiDates.parse(typed)
                        .filter(day -> ThaiDates.parse(now).filter(day::equals).isPresent())
                        .isPresent();
    }

    /** The status of the page that shows it. */
    int status() {
        return isConflict() ? CONFLICT : problems.any() ? FormProblems.STATUS : OK;
    }
}
