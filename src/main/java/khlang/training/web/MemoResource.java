package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.stationery.TemplateStore;
import khlang.stationery.web.WordAnswer;
import khlang.training.MemoTemplate;
import khlang.training.ReportMemo;

/** The memo of a report as a Word file. */
@Path("/training/{id: [0-9]{1,18}}/reports/{report: [0-9]{1,18}}/memo.docx")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
public class MemoResource {

    @Inject Memos memos;
    @Inject MemoTemplate template;
    @Inject TemplateStore templates;

    /** The memo of a report, for whoever may read it. */
    @GET
    @Produces(WordAnswer.TYPE)
    public Response memo(@PathParam("id") long id, @PathParam("report") long report) {
        ReportMemo memo = memos.of(id, report);
        return WordAnswer.of(
                templates.fill(template, MemoTemplate.filling(memo.texts())), memo.fileName());
    }
}
