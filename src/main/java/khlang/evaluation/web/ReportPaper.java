package khlang.evaluation.web;

import khlang.library.web.PrintedDigits;
import khlang.web.Page;

/**
 * The yearly report on paper, to be signed.
 *
 * @param digits writes digits as the office does
 */
public record ReportPaper(ReportView view, PrintedDigits digits) implements Page {

    @Override
    public String template() {
        return "evaluation/paper.jte";
    }
}
