package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import khlang.library.Documents;
import khlang.library.Shelf;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.rights.CurrentReader;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The library by the division that keeps a document true. */
@Path("/divisions")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class DivisionsResource {

    @Inject Documents documents;
    @Inject Organization organization;
    @Inject CurrentReader reader;
    @Inject Lists lists;
    @Inject Clock clock;

    @GET
    public Page index() {
        Map<String, Long> counts = documents.countByDivision(reader.get());
        LocalDate today = LocalDate.now(clock);
        return new IndexPage(
                Index.DIVISIONS,
                organization.divisions().stream()
                        .filter(
                                division ->
                                        division.existsOn(today)
                                                || counts.getOrDefault(division.slug(), 0L) > 0)
                        .map(
                                division ->
                                        new IndexPage.Entry(
                                                division.slug(),
                                                division.name(),
                                                "",
                                                counts.getOrDefault(division.slug(), 0L)))
                        .filter(DivisionsResource::isShown)
                        .toList());
    }

    /** What belongs to nobody is shown only when there is something. */
    private static boolean isShown(IndexPage.Entry entry) {
        return entry.count() > 0 || !entry.slug().equals(Division.UNASSIGNED);
    }

    @GET
    @Path("{division}")
    public Page list(@PathParam("division") String slug, @QueryParam("page") String page) {
        Division division = organization.division(slug).orElseThrow(NotFoundException::new);
        return lists.page(
                Index.DIVISIONS,
                slug,
                division.name(),
                Optional.empty(),
                Shelf.ofDivision(slug),
                page);
    }
}
