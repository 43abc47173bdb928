package khlang.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.SeatHolder;
import khlang.web.Page;

/**
 * A committee with its seats.
 *
 * @param copy the form that copies it to another year
 */
public record CommitteePage(
        Committee committee, List<SeatHolder> holders, LocalDate today, Edit copy, String said)
        implements Page {

    @Override
    public String template() {
        return "organization/committee.jte";
    }

    /** Who holds a seat today. */
    public Optional<SeatHolder> holder(CommitteeSeat seat) {
        return holders.stream()
                .filter(held -> held.seat().id().equals(seat.id()) && held.isHeldOn(today))
                .findFirst();
    }

    /** Who will hold a seat that is empty today. */
    public Optional<SeatHolder> next(CommitteeSeat seat) {
        return holders.stream()
                .filter(held -> held.seat().id().equals(seat.id()))
                .filter(held -> held.validFrom().filter(today::isBefore).isPresent())
                .reduce((later, sooner) -> sooner);
    }
}
