package khlang.disclosure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.disclosure.DisclosedPoint;
import khlang.disclosure.DisclosureLists;
import khlang.disclosure.DisclosurePoint;
import khlang.disclosure.Disclosures;
import khlang.library.PublicDocument;
import khlang.library.PublicShelf;
import khlang.rights.CurrentReader;
import khlang.rights.web.Tagged;
import khlang.web.ProblemException;

/** What is laid open, for programs; everybody may read it. */
@Path("api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisclosureApi {

    private static final int MOST = 10_000;

    @Inject DisclosureLists lists;
    @Inject Disclosures disclosures;
    @Inject PublicShelf shelf;
    @Inject CurrentReader reader;

    /** The points of a year. */
    record Year(int fiscalYear, String address, List<Point> points) {}

    /**
     * A point with what is shown for it.
     *
     * @param sample whether it was made up to show how the portal works
     * @param withdrawn how many documents were chosen for it and are withdrawn without a successor
     */
    record Point(
            String code,
            String scheme,
            String title,
            String explanation,
            boolean sample,
            List<Paper> documents,
            List<Link> links,
            int withdrawn,
            String address) {}

    /**
     * A public document.
     *
     * @param section where it stands in the index under the Official Information Act; null when it
     *     stands nowhere
     * @param number may be null
     * @param dated the day on the paper; null when there is none
     */
    record Paper(
            String slug,
            String title,
            String kind,
            String section,
            String number,
            LocalDate dated,
            LocalDate publishedOn,
            LocalDate revisedOn,
            String divisionName,
            String address) {}

    /** A way to something published elsewhere. */
    record Link(String label, String address) {}

    /** The whole index. */
    record Index(String address, List<Paper> documents) {}

    /**
     * What is laid open for the transparency assessment of a year.
     *
     * @param year Buddhist
     */
    @GET
    @Path("oit/{year}")
    public Response year(@PathParam("year") String year, @Context Request request) {
        List<DisclosurePoint> points = FiscalYear.named(year).map(lists::of).orElse(List.of());
        if (points.isEmpty()) {
            throw ProblemException.of(
                    Response.Status.NOT_FOUND,
                    "oitYear",
                    lists.years().stream()
                            .map(one -> Integer.toString(one.year().buddhistYear()))
                            .collect(Collectors.joining(", ")));
        }
        FiscalYear asked = points.getFirst().year();
        var answer =
                new Year(
                        asked.buddhistYear(),
                        "/oit/" + asked.buddhistYear(),
                        disclosures.of(points).stream().map(DisclosureApi::told).toList());
        return Tagged.of(answer).answer(request, reader.get());
    }

    /** The index under sections 7 and 9 of the Official Information Act. */
    @GET
    @Path("information-centre")
    public Response index(@Context Request request) {
        var answer =
                new Index(
                        "/information-centre",
                        shelf.indexed(MOST).stream().map(DisclosureApi::told).toList());
        return Tagged.of(answer).answer(request, reader.get());
    }

    private static Point told(DisclosedPoint one) {
        DisclosurePoint point = one.point();
        return new Point(
                point.code(),
                point.scheme(),
                point.title(),
                point.explanation(),
                point.isSample(),
                one.documents().stream().map(each -> told(each.document())).toList(),
                point.links().stream().map(to -> new Link(to.label(), to.address())).toList(),
                one.gone(),
                point.path());
    }

    private static Paper told(PublicDocument one) {
        return new Paper(
                one.slug(),
                one.title(),
                one.kind().slug(),
                one.section() == null ? null : one.section().slug(),
                one.number(),
                one.dated(),
                one.publishedOn(),
                one.revisedOn().orElse(null),
                one.divisionName(),
                "/documents/" + one.slug());
    }
}
