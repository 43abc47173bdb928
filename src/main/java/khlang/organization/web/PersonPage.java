package khlang.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.organization.Belonging;
import khlang.organization.EarlierTerm;
import khlang.organization.Person;
import khlang.organization.PersonAccount;
import khlang.organization.SeatHolder;
import khlang.web.Page;

/** Somebody, with the seats they hold or held and what they own. */
public record PersonPage(
        Person person,
        List<EarlierTerm> earlier,
        List<SeatHolder> seats,
        List<Belonging> belongings,
        Optional<PersonAccount> account,
        LocalDate today,
        String said)
        implements Page {

    @Override
    public String template() {
        return "organization/person.jte";
    }
}
