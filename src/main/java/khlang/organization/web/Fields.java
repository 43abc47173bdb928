package khlang.organization.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDates;
import khlang.web.Form;

/** Reads what a form says into values; what cannot be read is told all at once. */
final class Fields {

    private final Form form;
    private final List<Violation> violations = new ArrayList<>();

    Fields(Form form) {
        this.form = form;
    }

    /** A text; null when nothing was typed. */
    String orNull(String field) {
        String text = form.text(field);
        return text.isEmpty() ? null : text;
    }

    /** A whole number, -1 when it is none. */
    int number(String field) {
        long number = form.number(field);
        return number > Integer.MAX_VALUE ? -1 : (int) number;
    }

    /** A day; null when nothing was typed, or nothing that is one. */
    LocalDate day(String field) {
        return TypedDates.read(field, form.text(field), violations).orElse(null);
    }

    /**
     * Goes on only when all could be read.
     *
     * @throws RefusedException when not
     */
    void check(List<Violation> others) {
        violations.addAll(others);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }

    static String shown(LocalDate day) {
        return day == null ? "" : ThaiDates.abbreviated(day);
    }

    static String shown(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
