package khlang.training.web;

import java.util.List;
import khlang.training.WaitingReport;
import khlang.web.Page;
import khlang.web.Paging;

/** Reports that wait for the one who asks. */
public record WaitingPage(List<WaitingReport> waiting, Paging paging) implements Page {

    @Override
    public String template() {
        return "training/waiting.jte";
    }
}
