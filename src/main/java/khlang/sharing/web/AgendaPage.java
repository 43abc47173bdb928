package khlang.sharing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.sharing.ProposedAgenda;
import khlang.sharing.SharingEvent;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * What is proposed for an agenda.
 *
 * @param since the day of the last monthly meeting; empty when that does not matter
 */
public record AgendaPage(
        SharingEvent event,
        Optional<LocalDate> since,
        List<ProposedAgenda.Group> groups,
        FormProblems problems)
        implements Page {

    @Override
    public String template() {
        return "sharing/agenda.jte";
    }
}
