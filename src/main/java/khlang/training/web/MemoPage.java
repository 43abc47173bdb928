package khlang.training.web;

import java.util.List;
import java.util.Map;
import khlang.library.web.PrintedDigits;
import khlang.training.MemoGap;
import khlang.training.ReportMemo;
import khlang.web.Page;

/**
 * A memo for print.
 *
 * @param address of its report
 * @param texts the lines for each gap, digits as the office writes them
 * @param signatures the lines of each of those who report
 * @param digits writes the digits of what stands around
 */
public record MemoPage(
        String address,
        Map<MemoGap, List<String>> texts,
        List<List<String>> signatures,
        PrintedDigits digits)
        implements Page {

    MemoPage(String address, ReportMemo memo, PrintedDigits digits) {
        this(address, memo.texts(), memo.signatures(), digits);
    }

    /** The lines of a gap. */
    public List<String> lines(MemoGap gap) {
        return texts.get(gap);
    }

    /** The lines of a gap behind each other. */
    public String line(MemoGap gap) {
        return String.join(" ", texts.get(gap));
    }

    @Override
    public String template() {
        return "training/memo.jte";
    }
}
