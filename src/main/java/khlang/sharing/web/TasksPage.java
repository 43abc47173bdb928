package khlang.sharing.web;

import java.time.LocalDate;
import java.util.List;
import khlang.sharing.OpenDuty;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What people are to do after events.
 *
 * @param mine whether only that of the one who asks is shown
 * @param all whether what is done is shown, too
 */
public record TasksPage(
        List<OpenDuty> tasks, Paging paging, boolean mine, boolean all, LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "sharing/tasks.jte";
    }
}
