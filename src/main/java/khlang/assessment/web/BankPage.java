package khlang.assessment.web;

import java.util.List;
import khlang.assessment.ItemText;
import khlang.web.Page;
import khlang.web.Paging;

/** The bank of questions, each with its newest text. */
public record BankPage(List<ItemText> questions, Paging paging, String said) implements Page {

    @Override
    public String template() {
        return "assessment/bank.jte";
    }
}
