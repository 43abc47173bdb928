package khlang.training.web;

import java.time.LocalDate;
import java.util.List;
import khlang.training.DueReport;
import khlang.web.Page;
import khlang.web.Paging;

/** Reports that are late. */
public record LatePage(List<DueReport> late, Paging paging, LocalDate today) implements Page {

    @Override
    public String template() {
        return "training/late.jte";
    }
}
