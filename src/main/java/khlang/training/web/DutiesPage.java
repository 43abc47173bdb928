package khlang.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.training.Duty;
import khlang.training.DutyKind;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What is still to be done after reports were sent in.
 *
 * @param kind the one that is listed
 * @param counts how much of each kind is open
 * @param isOwn whether it is only that of the one who asks
 */
public record DutiesPage(
        DutyKind kind,
        Map<DutyKind, Long> counts,
        List<Duty> duties,
        Paging paging,
        boolean isOwn,
        LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "training/duties.jte";
    }
}
