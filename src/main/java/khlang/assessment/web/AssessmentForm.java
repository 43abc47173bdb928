package khlang.assessment.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import khlang.assessment.Assessment;
import khlang.assessment.AssessmentDetails;
import khlang.assessment.AssessmentDraft;
import khlang.assessment.AssessmentKind;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.organization.web.Edit;
import khlang.web.Form;

/** The fields of an assessment's form. */
final class AssessmentForm {

    private static final int OPEN_DAYS = 30;
    private static final int YEARLY_ITEMS = 10;
    private static final int CHECK_ITEMS = 3;
    private static final int PASS_PERCENT = 60;

    private AssessmentForm() {}

    /** What was typed. */
    static AssessmentDraft draft(Form form) {
        return new AssessmentDraft(
                form.text("kind"),
                form.text("title"),
                form.text("introduction"),
                form.text("document"),
                form.text("opensOn"),
                form.text("closesOn"),
                form.text("items"),
                form.text("passPercent"),
                form.text("mostAttempts"));
    }

    /**
     * A new one.
     *
     * @param document that it is to check; empty for a yearly one
     */
    static Edit fresh(LocalDate today, String document) {
        FiscalYear year = FiscalYear.containing(today);
        LocalDate month = today.plusDays(OPEN_DAYS);
        boolean check = !document.isEmpty();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", (check ? AssessmentKind.CHECK : AssessmentKind.YEARLY).name());
        fields.put(
                "title",
                Said.LISTED.say(
                        check ? "checkTitle" : "yearlyTitle",
                        Integer.toString(year.buddhistYear())));
        fields.put("document", document);
        fields.put("opensOn", ThaiDates.abbreviated(today));
        fields.put(
                "closesOn",
                ThaiDates.abbreviated(
                        check || month.isAfter(year.lastDay()) ? year.lastDay() : month));
        fields.put("items", Integer.toString(check ? CHECK_ITEMS : YEARLY_ITEMS));
        fields.put("passPercent", Integer.toString(PASS_PERCENT));
        fields.put("mostAttempts", "0");
        return Edit.of(fields, 0);
    }

    /** What is stored. */
    static Edit stored(Assessment one) {
        AssessmentDetails said = one.details();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", said.kind().name());
        fields.put("title", said.title());
        fields.put("introduction", said.introduction());
        fields.put("document", said.document());
        fields.put("opensOn", ThaiDates.abbreviated(said.opensOn()));
        fields.put("closesOn", ThaiDates.abbreviated(said.closesOn()));
        fields.put("items", Integer.toString(said.items()));
        fields.put("passPercent", Integer.toString(said.passPercent()));
        fields.put("mostAttempts", Integer.toString(said.mostAttempts()));
        return Edit.of(fields, one.version());
    }
}
