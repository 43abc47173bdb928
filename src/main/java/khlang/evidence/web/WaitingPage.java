package khlang.evidence.web;

import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.evidence.EnteredDecisions;
import khlang.evidence.EnteredValue;
import khlang.evidence.EvidenceItem;
import khlang.evidence.WaitingEvidence;
import khlang.plan.web.MeasureText;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What waits for somebody to stand for it.
 *
 * @param items evidence, what has waited longest first
 * @param values that were typed in, what has waited longest first
 * @param all how much waits on all pages
 * @param paging of both lists at once
 * @param texts the words for the figures of the years of the values
 */
public record WaitingPage(
        List<EvidenceItem> items,
        List<EnteredValue> values,
        WaitingEvidence.Waiting all,
        Paging paging,
        Map<FiscalYear, MeasureText> texts)
        implements Page {

    /** Lists are copied. */
    public WaitingPage {
        items = List.copyOf(items);
        values = List.copyOf(values);
        texts = Map.copyOf(texts);
    }

    /** What the measure of a value is called. */
    public String name(EnteredValue value) {
        return texts.getOrDefault(value.year(), MeasureText.NONE).name(value.measure());
    }

    /** Where evidence is looked at. */
    public static String address(EvidenceItem item) {
        return "/plan/"
                + item.year().buddhistYear()
                + "/indicators/"
                + item.row()
                + "#evidence-"
                + item.id();
    }

    /** Where a value is looked at. */
    public static String address(EnteredValue value) {
        return EnteredDecisions.address(value.year(), value.measure(), value.place().slug());
    }

    @Override
    public String template() {
        return "evidence/waiting.jte";
    }
}
