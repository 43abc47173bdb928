package khlang.library.reference.web;

import java.util.List;
import khlang.library.reference.LawLine;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The law register.
 *
 * @param filter what was asked for, filled in
 */
public record LawsPage(List<LawLine> laws, Paging paging, Form filter) implements Page {

    @Override
    public String template() {
        return "reference/laws.jte";
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return !filter.text("q").isEmpty() || !filter.text("status").isEmpty();
    }
}
