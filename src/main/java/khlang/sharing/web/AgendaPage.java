package khlang.sharing.web;

import java.time.LocalDate;
import java.util.List;
import khlang.sharing.ProposedAgenda;
import khlang.sharing.SharingEvent;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * What is proposed for an agenda.
 *
 * @param since the day of the last monthly meeting
 */
public record AgendaPage(
        SharingEvent event,
        LocalDate since,
        List<ProposedAgenda.Group> groups,
        FormProblems problems)
        implements Page {

    @Override
    public String template() {
        return "sharing/agenda.jte";
    }
}
