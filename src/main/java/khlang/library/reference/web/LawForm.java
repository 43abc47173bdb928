package khlang.library.reference.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.DocumentRules;
import khlang.library.reference.LawChange;
import khlang.library.reference.LawStatus;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.web.Form;

/** Reads what somebody types about a law. */
final class LawForm {

    private static final int LONGEST = 500;
    private static final int LONGEST_ADDRESS = 300;

    private LawForm() {}

    /**
     * @throws RefusedException when something is missing or wrong
     */
    static LawChange read(Form form, Optional<LawStatus> status) {
        List<Violation> wrong = new ArrayList<>();
        if (status.isEmpty()) {
            wrong.add(new Violation("status", "required"));
        }
        boolean changed = status.filter(LawStatus.IN_FORCE::equals).isEmpty();
        String typed = form.text("changed-on");
        TypedDate on =
                changed
                        ? TypedDate.required("changed-on", typed)
                        : TypedDate.optional("changed-on", typed);
        wrong.addAll(on.violations());
        wrong.addAll(TextRule.optional("successor", LONGEST).check(form.text("successor")));
        wrong.addAll(TextRule.optional("note", LONGEST).check(form.text("note")));
        wrong.addAll(TextRule.optional("held-as", LONGEST_ADDRESS).check(form.text("held-as")));
        String heldAs = DocumentRules.slugIn(form.text("held-as"));
        if (!heldAs.matches("[a-z0-9-]{0,80}")) {
            wrong.add(new Violation("held-as", "noDocumentAddress"));
        }
        RefusedException.unless(wrong);
        LocalDate day = on.day().orElse(null);
        return new LawChange(
                status.orElseThrow(), day, form.text("successor"), form.text("note"), heldAs);
    }
}
