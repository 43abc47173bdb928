package khlang.disclosure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.library.PublicDocument;
import khlang.library.PublicShelf;
import khlang.organization.Municipality;
import khlang.organization.Organization;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.web.CsvWriter;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.PortalAddress;
import khlang.web.TableFile;

/** The index of the information centre, for everybody: on a page and as a table to take away. */
@Path("/information-centre")
@ApplicationScoped
public class InformationCentreResource {

    /** So many documents stand on the page; all that there are in the tables. */
    private static final int MOST_SHOWN = 1_000;

    private static final int MOST = 10_000;

    /** The guide of the starter content on asking for information. */
    private static final String GUIDE = "cg-information-request";

    private static final Sentences WORDS = new Sentences("khlang.disclosure.web.fields");

    @Inject PublicShelf shelf;
    @Inject Organization organization;
    @Inject Rights rights;
    @Inject PortalAddress portal;
    @Inject Clock clock;

    @GET
    @Produces(PageWriter.HTML)
    public Page show() {
        return new InformationCentrePage(
                shelf.indexed(MOST_SHOWN).stream()
                        .collect(Collectors.groupingBy(PublicDocument::section)),
                shelf.countIndexed(),
                organization.municipality().map(Municipality::description),
                Optional.ofNullable(shelf.named(List.of(GUIDE)).get(GUIDE)),
                rights.allows(Right.CONTRIBUTE),
                rights.allows(Right.ADMINISTER),
                LocalDate.now(clock));
    }

    /** The whole index as a workbook. */
    @GET
    @Path("index.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo request) {
        return TableFile.workbook("information-index", rows(request));
    }

    /** The same as values with commas between. */
    @GET
    @Path("index.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@Context UriInfo request) {
        return TableFile.commaSeparated("information-index", rows(request));
    }

    private List<List<String>> rows(UriInfo request) {
        String address = portal.of(request.getRequestUri());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(WORDS.say("columns").split(",")));
        shelf.indexed(MOST).stream()
                .sorted(Comparator.comparing(PublicDocument::section))
                .map(one -> row(one, address))
                .forEach(rows::add);
        return rows;
    }

    private static List<String> row(PublicDocument one, String address) {
        return List.of(
                one.section().label(),
                one.title(),
                one.kind().label(),
                one.number() == null ? "" : one.number(),
                one.dated() == null ? "" : ThaiDates.abbreviated(one.dated()),
                ThaiDates.abbreviated(one.publishedOn()),
                one.revisedOn().map(ThaiDates::abbreviated).orElse(""),
                one.divisionName(),
                address + "/documents/" + one.slug());
    }
}
