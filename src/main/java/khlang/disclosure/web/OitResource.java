package khlang.disclosure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.disclosure.DisclosureLists;
import khlang.disclosure.DisclosurePoint;
import khlang.disclosure.Disclosures;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What is laid open for the transparency assessment, at addresses that stay; for everybody. */
@Path("/oit")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class OitResource {

    @Inject DisclosureLists lists;
    @Inject Disclosures disclosures;
    @Inject Clock clock;

    @GET
    public Page years() {
        return new OitYearsPage(
                lists.years(), lists.mayWrite(), FiscalYear.containing(LocalDate.now(clock)));
    }

    /**
     * The points of a year.
     *
     * @param year Buddhist
     */
    @GET
    @Path("{year: 2[4-9][0-9]{2}}")
    public Page year(@PathParam("year") int year) {
        var asked = new FiscalYear(year);
        List<DisclosurePoint> points = lists.of(asked);
        if (points.isEmpty()) {
            throw new NotFoundException();
        }
        return page(asked, points, false);
    }

    /**
     * One point.
     *
     * @param year Buddhist
     * @param code such as {@code O13}
     */
    @GET
    @Path("{year: 2[4-9][0-9]{2}}/{code: [A-Z0-9][A-Z0-9.-]{0,19}}")
    public Page point(@PathParam("year") int year, @PathParam("code") String code) {
        var asked = new FiscalYear(year);
        DisclosurePoint point = lists.find(asked, code).orElseThrow(NotFoundException::new);
        return page(asked, List.of(point), true);
    }

    private Page page(FiscalYear year, List<DisclosurePoint> points, boolean single) {
        return new OitPage(
                year, disclosures.of(points), single, lists.mayWrite(), LocalDate.now(clock));
    }
}
