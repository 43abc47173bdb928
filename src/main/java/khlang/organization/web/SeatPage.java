package khlang.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.Person;
import khlang.organization.SeatHolder;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;

/**
 * A seat: what it is, who holds it or held it, and whom to give it to.
 *
 * @param seat empty for a new one
 * @param edit the form for the seat
 * @param appoint the form that gives it to somebody
 * @param relieve the form that ends the time of the one who holds it
 * @param search by which people are offered
 * @param offered working people
 * @param found how many there are besides
 */
public record SeatPage(
        Committee committee,
        Optional<CommitteeSeat> seat,
        List<SeatHolder> holders,
        Edit edit,
        Edit appoint,
        Edit relieve,
        List<Choice> roles,
        Form search,
        List<Person> offered,
        long found,
        LocalDate today,
        String said)
        implements Page {

    @Override
    public String template() {
        return "organization/seat.jte";
    }

    /** Whether any of the three forms came too late. */
    public boolean isLate() {
        return edit.isConflict() || appoint.isConflict() || relieve.isConflict();
    }
}
