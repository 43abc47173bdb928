package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import khlang.calendar.FiscalYear;
import khlang.evidence.EvidenceChanges;
import khlang.evidence.EvidenceItem;
import khlang.evidence.EvidenceItems;
import khlang.identity.web.ForMembers;
import khlang.library.web.FileAnswer;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.PageWriter;

/** A piece of evidence: somebody stands for it, withdraws it, opens its files. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/evidence/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class EvidenceResource {

    @Inject EvidenceItems items;
    @Inject EvidenceChanges changes;
    @Inject EvidencePages pages;
    @Inject CurrentReader reader;

    /** Stands for it. */
    @POST
    @Path("confirm")
    @Requires(Right.CONFIRM)
    public Response confirm(@PathParam("year") int number, @PathParam("id") long id, Form form) {
        var year = new FiscalYear(number);
        return pages.change(
                year,
                row(year, id),
                "evidence-confirmed",
                () -> changes.confirm(year, id, form.number("version")));
    }

    /** Withdraws it. */
    @POST
    @Path("withdraw")
    @Requires(Right.KEEP_EVIDENCE)
    public Response withdraw(@PathParam("year") int number, @PathParam("id") long id, Form form) {
        var year = new FiscalYear(number);
        return pages.change(
                year,
                row(year, id),
                "evidence-withdrawn",
                () -> changes.withdraw(year, id, form.number("version")));
    }

    private String row(FiscalYear year, long id) {
        return items.find(year, id).map(EvidenceItem::row).orElseThrow(NotFoundException::new);
    }

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("files/{file: [0-9]{1,18}}/{name}")
    @Requires(Right.READ_STAFF)
    public Response file(
            @PathParam("year") int year,
            @PathParam("id") long id,
            @PathParam("file") long file,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(
                items.open(new FiscalYear(year), id, file).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }
}
