package khlang.audit.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditFilter;
import khlang.calendar.ThaiDates;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.web.Form;

/**
 * What was asked for with the filters' form.
 *
 * @param form the fields as they were typed
 * @param violations what cannot be understood of it
 * @param filter the rest
 */
record AuditQuestion(Form form, List<Violation> violations, AuditFilter filter) {

    private static final List<String> FIELDS = List.of("from", "to", "who", "action", "object");
    private static final int LONGEST = 200;

    /** Reads the parameters of an address; missing ones ask for everything. */
    static AuditQuestion of(MultivaluedMap<String, String> parameters) {
        var typed = new LinkedHashMap<String, String>();
        for (String field : FIELDS) {
            String value = parameters.getFirst(field);
            typed.put(field, value == null ? "" : value);
        }
        return of(Form.showing(typed));
    }

    private static AuditQuestion of(Form form) {
        var wrong = new ArrayList<Violation>();
        Optional<LocalDate> from = date(form, "from", wrong);
        Optional<LocalDate> to = date(form, "to", wrong);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            wrong.add(new Violation("to", "datesTurned"));
        }
        wrong.addAll(TextRule.optional("who", LONGEST).check(form.text("who")));
        Optional<AuditAction> action = action(form.text("action"));
        if (action.isEmpty() && !form.text("action").isEmpty()) {
            wrong.add(new Violation("action", "unknownChoice"));
        }
        wrong.addAll(TextRule.optional("object", LONGEST).check(form.text("object")));
        return new AuditQuestion(
                form,
                wrong,
                new AuditFilter(from, to, form.text("who"), action, form.text("object")));
    }

    private static Optional<LocalDate> date(Form form, String field, List<Violation> wrong) {
        String typed = form.text(field);
        Optional<LocalDate> date = ThaiDates.parse(typed);
        if (date.isEmpty() && !typed.isEmpty()) {
            wrong.add(new Violation(field, "buddhistDate"));
        }
        return date;
    }

    private static Optional<AuditAction> action(String name) {
        return Arrays.stream(AuditAction.values()).filter(one -> one.name().equals(name)).findAny();
    }

    /** Whether anything but everything is asked for. */
    boolean isNarrow() {
        return !said().isEmpty();
    }

    /** The filters that are set, as the query of an address; empty when none is. */
    String query() {
        return said().entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The filters that are set, for people. */
    String words() {
        return said().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        for (String field : FIELDS) {
            if (!form.text(field).isEmpty()) {
                said.put(field, form.text(field));
            }
        }
        return said;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
