package khlang.assessment.web;

import java.util.List;
import khlang.assessment.Assessment;
import khlang.assessment.ItemText;
import khlang.library.web.PrintedDigits;
import khlang.web.Page;

/**
 * An assessment on paper.
 *
 * @param digits writes digits as the office does
 */
public record SheetPage(Assessment assessment, List<ItemText> questions, PrintedDigits digits)
        implements Page {

    static final String[] LETTERS = Said.LISTED.say("letters").split(",");

    @Override
    public String template() {
        return "assessment/sheet.jte";
    }

    /** The letter of a choice. */
    public String letter(int choice) {
        return LETTERS[choice];
    }
}
