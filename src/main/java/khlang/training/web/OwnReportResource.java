package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.Reports;
import khlang.training.TrainingReport;
import khlang.web.Form;
import khlang.web.PageWriter;

/** One's own report of a training: written, saved, sent in. */
@Path("/training/{id: [0-9]{1,18}}/report")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.CONTRIBUTE)
public class OwnReportResource {

    @Inject Reports reports;
    @Inject ReportWriting writing;

    /** The form while it may be written in; afterwards the report itself. */
    @GET
    public Response show(@PathParam("id") long id, @QueryParam("said") String said) {
        Optional<TrainingReport> sent = writing.own(id).filter(one -> !one.state().isWritable());
        return sent.isPresent()
                ? Response.seeOther(URI.create(ReportWriting.address(id, sent.get()))).build()
                : Response.ok(page(id, writing.stored(id), Said.words(said))).build();
    }

    /** The memo of the own report, for print; the address stays the same while one writes. */
    @GET
    @Path("memo")
    public Response memo(@PathParam("id") long id) {
        TrainingReport own = writing.own(id).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create(ReportWriting.address(id, own) + "/memo")).build();
    }

    /** Saves it, and sends it in when that button was pressed. */
    @POST
    public Response write(@PathParam("id") long id, Form form) {
        return EditPage.save(
                form,
                () -> form.has("submit") ? submit(id, form) : save(id, form),
                () -> writing.stored(id),
                edit -> page(id, edit, ""));
    }

    private Response save(long id, Form form) {
        reports.save(id, form.number("version"), ReportForm.text(form), ReportForm.others(form));
        return Said.at("/training/" + id + "/report", "saved");
    }

    private Response submit(long id, Form form) {
        TrainingReport sent =
                reports.submit(
                        id, form.number("version"), ReportForm.text(form), ReportForm.others(form));
        return Said.at(ReportWriting.address(id, sent), "submitted");
    }

    private ReportEditPage page(long id, Edit edit, String said) {
        return writing.page(id, edit, List.of(), said);
    }
}
