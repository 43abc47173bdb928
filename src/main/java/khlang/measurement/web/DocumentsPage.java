package khlang.measurement.web;

import java.util.List;
import java.util.function.Predicate;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessCount;
import khlang.measurement.AccessPart;
import khlang.measurement.DocumentChoice;
import khlang.measurement.DocumentLine;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * Documents by how they are used and kept.
 *
 * @param part the name of the part of the accesses that counts
 * @param lists which lists there are
 * @param parts which parts of the accesses there are
 * @param filter what was asked for, filled in
 * @param query the same as it stands in the address
 * @param seesStaff whether the reader may know how staff read
 * @param figured whose own figures the reader may see
 */
public record DocumentsPage(
        FiscalYear year,
        DocumentChoice choice,
        AccessPart part,
        List<DocumentLine> documents,
        Paging paging,
        StatisticsPage.Offers offers,
        List<Choice> lists,
        List<Choice> parts,
        Form filter,
        String query,
        boolean seesStaff,
        Predicate<DocumentLine> figured)
        implements Page {

    @Override
    public String template() {
        return "measurement/documents.jte";
    }

    /** The name of the list. */
    public String title() {
        return StatisticsWords.say("choice." + choice.key());
    }

    /** What counts, as people read it. */
    public String counted() {
        return parts.stream()
                .filter(one -> one.value().equals(part.name()))
                .map(Choice::label)
                .findFirst()
                .orElseThrow();
    }

    /** The number of staff as people read it. */
    public static String staff(AccessCount count) {
        return count.hidesStaff()
                ? StatisticsWords.say("few", AccessCount.FEWEST_STAFF)
                : StatisticsPage.number(count.byStaff());
    }
}
