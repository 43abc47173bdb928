package khlang.search.synonym.web;

import java.util.List;
import khlang.search.SynonymFile;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The form that takes many groups of words at once.
 *
 * @param problems beside the field
 * @param lines what is wrong, line by line
 */
public record SynonymImportPage(Form form, FormProblems problems, List<SynonymFile.Problem> lines)
        implements Page {

    @Override
    public String template() {
        return "synonym/import.jte";
    }

    /** A line as it was typed. */
    public String line(int number) {
        return form.typed("lines").lines().skip(number - 1L).findFirst().orElse("");
    }
}
