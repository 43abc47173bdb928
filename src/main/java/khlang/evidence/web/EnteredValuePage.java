package khlang.evidence.web;

import java.util.List;
import java.util.Optional;
import khlang.evidence.EnterableMeasure;
import khlang.evidence.EnteredDecisions;
import khlang.evidence.EnteredSheet;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.web.EvidenceLine;
import khlang.plan.web.MeasureText;

/**
 * The form for a value of a measure.
 *
 * @param proofs what proves it
 * @param counted what the portal counts, with its unit; empty where it counts nothing
 * @param text the words for the year's figures
 * @param seesLists whether the list behind what the portal counts may be opened
 * @param megabytes the longest file
 * @param said what was just done; empty for nothing
 */
public record EnteredValuePage(
        EnteredSheet sheet,
        Edit edit,
        List<EvidenceLine> proofs,
        Optional<String> counted,
        MeasureText text,
        boolean seesLists,
        long megabytes,
        String said)
        implements EditPage {

    /** Lists are copied. */
    public EnteredValuePage {
        proofs = List.copyOf(proofs);
    }

    /** Where it stands. */
    public String address() {
        return EnteredDecisions.address(sheet.year(), sheet.measure().key(), sheet.place().slug());
    }

    /** What one of the numbers counts. */
    public String name(EnterableMeasure.Part part) {
        return text.partName(sheet.measure().key(), part.key());
    }

    /** In what one of the numbers is counted; empty when only the plan's file knows it. */
    public String unit(EnterableMeasure.Part part) {
        return text.partUnit(sheet.measure().key(), part.key());
    }

    /** What is typed in for a number, in words; empty when nobody knows. */
    public String filled(EnterableMeasure.Part part) {
        String counted = sheet.amounts().getOrDefault(part.countedField(), "");
        String whole = sheet.amounts().getOrDefault(part.wholeField(), "");
        return whole.isEmpty() ? counted : counted + " / " + whole;
    }

    @Override
    public String template() {
        return "evidence/entered.jte";
    }
}
