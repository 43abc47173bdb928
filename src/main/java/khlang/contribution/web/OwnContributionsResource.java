package khlang.contribution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.contribution.Colleagues;
import khlang.contribution.Contributions;
import khlang.contribution.Thanking;
import khlang.contribution.WorkYear;
import khlang.identity.web.ForMembers;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What one has given oneself, year by year. */
@Path("/me/contributions")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class OwnContributionsResource {

    @Inject Contributions contributions;
    @Inject Colleagues colleagues;
    @Inject Thanking thanking;
    @Inject ContributionChoices choices;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * @param asked a Buddhist year; the running one when it is none
     */
    @GET
    public Page year(@QueryParam("year") String asked) {
        LocalDate today = LocalDate.now(clock);
        FiscalYear year = FiscalYear.named(asked).orElseGet(() -> FiscalYear.containing(today));
        WorkYear works = contributions.own(year);
        Optional<Person> self = colleagues.find(reader.actor().person());
        return new OwnPage(
                year,
                today,
                self.map(Person::fullName).orElse(reader.actor().name()),
                self.map(OwnContributionsResource::post).orElse(""),
                works,
                thanking.received(works),
                choices.names(),
                choices.years(year));
    }

    private static String post(Person person) {
        return person.position().name()
                + person.division().map(Division::name).map(" "::concat).orElse("");
    }
}
