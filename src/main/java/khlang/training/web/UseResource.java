package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.BringBackKind;
import khlang.training.KnowledgeUse;
import khlang.training.ReportUse;
import khlang.web.Form;
import khlang.web.PageWriter;

/** What becomes of what was learnt. */
@Path("/training/{id: [0-9]{1,18}}/reports/{report: [0-9]{1,18}}/use")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.READ_STAFF)
public class UseResource {

    @Inject ReportUse use;
    @Inject ReportResource report;

    /** Something is brought back. */
    @POST
    @Path("{what}")
    public Response bringBack(
            @PathParam("id") long id,
            @PathParam("report") long key,
            @PathParam("what") String what,
            Form form) {
        BringBackKind kind =
                Arrays.stream(BringBackKind.values())
                        .filter(one -> one.name().equals(what))
                        .findAny()
                        .orElseThrow(NotFoundException::new);
        if (kind == BringBackKind.DOCUMENT) {
            return report.change(
                    id,
                    key,
                    form,
                    () ->
                            Said.at(
                                    "/training/" + id + "/reports/" + key,
                                    nameDocument(id, key, form)));
        }
        return report.decide(
                id,
                key,
                form,
                "brought-back",
                () -> use.bringBack(id, key, kind, form.text("words-" + what)));
    }

    /** One that was chosen from the list goes before what is typed. */
    private String nameDocument(long id, long key, Form form) {
        String chosen = form.text("chosen");
        boolean done =
                use.bringBackDocument(
                        id,
                        key,
                        chosen.isEmpty() ? form.text("document") : chosen,
                        form.text("words-DOCUMENT"));
        return done ? "brought-back" : "document-named";
    }

    /** The authors say whether it is used. */
    @POST
    @Path("answer")
    public Response answer(@PathParam("id") long id, @PathParam("report") long key, Form form) {
        Optional<KnowledgeUse> said =
                Arrays.stream(KnowledgeUse.values())
                        .filter(one -> one.name().equals(form.text("applied")))
                        .findAny();
        return report.decide(
                id,
                key,
                form,
                "used",
                () -> use.answer(id, key, form.number("follow-up"), said, form.text("result")));
    }

    /** The head's word on that. */
    @POST
    @Path("word")
    public Response word(@PathParam("id") long id, @PathParam("report") long key, Form form) {
        return report.decide(
                id,
                key,
                form,
                "worded",
                () -> use.comment(id, key, form.number("follow-up"), form.text("word")));
    }
}
