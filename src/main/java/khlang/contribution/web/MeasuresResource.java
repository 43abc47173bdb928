package khlang.contribution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.identity.web.ForMembers;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.web.Requires;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The measures of the plan that are counted from the library; heads see their divisions. */
@Path("/contributions/measures")
@ApplicationScoped
@ForMembers
@Requires(Right.SEE_EVIDENCE)
@Produces(PageWriter.HTML)
public class MeasuresResource {

    private static final Set<String> SHOWN = Set.of("M04", "M05", "M06", "M07", "M18");

    @Inject @Any Instance<Figures> figures;
    @Inject ContributionChoices choices;
    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * @param asked a Buddhist year; the running one when it is none
     */
    @GET
    public Page year(@QueryParam("year") String asked) {
        FiscalYear year =
                FiscalYear.named(asked)
                        .orElseGet(() -> FiscalYear.containing(LocalDate.now(clock)));
        boolean all = rights.allows(Right.SEE_EVIDENCE);
        Set<String> divisions = reader.actor().divisions(Role.HEAD);
        List<Figure> shown =
                figures.stream()
                        .flatMap(one -> one.figures(year).stream())
                        .filter(one -> SHOWN.contains(one.measure()))
                        .map(one -> all ? one : of(divisions, one))
                        .sorted(Comparator.comparing(Figure::measure))
                        .toList();
        return new MeasuresPage(year, choices.years(year), shown, all);
    }

    private static Figure of(Set<String> divisions, Figure figure) {
        return figure.only(one -> divisions.contains(one.facets().get(Facet.DIVISION)));
    }
}
