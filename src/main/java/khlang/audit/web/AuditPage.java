package khlang.audit.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditEntry;
import khlang.audit.AuditVerdict;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The audit log.
 *
 * @param filters as they were typed
 * @param narrow whether any filter is set
 * @param words what the entries say, for people
 * @param export the address of the same entries as a table
 * @param last what the last look at the chain has found
 * @param guarded whether the database itself refuses changes
 */
public record AuditPage(
        Form filters,
        FormProblems problems,
        boolean narrow,
        List<AuditEntry> entries,
        AuditWords words,
        Paging paging,
        String export,
        Optional<AuditVerdict> last,
        boolean guarded)
        implements Page {

    private static final int LONG = 300;
    private static final int BEGINNING = 120;

    @Override
    public String template() {
        return "audit/log.jte";
    }

    /** All actions, and none of them. */
    public List<Choice> actions(String all) {
        var actions = new ArrayList<Choice>();
        actions.add(new Choice("", all));
        Arrays.stream(AuditAction.values())
                .forEach(one -> actions.add(new Choice(one.name(), one.label())));
        return actions;
    }

    /** Whether a text is so long that it is folded. */
    public static boolean isLong(String text) {
        return text.length() > LONG;
    }

    /** What is shown of a text that is folded. */
    public static String beginning(String text) {
        return text.substring(0, text.offsetByCodePoints(0, BEGINNING));
    }
}
