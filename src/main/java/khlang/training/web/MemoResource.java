package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import khlang.identity.web.ForMembers;
import khlang.library.web.FileAnswer;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.MemoTemplate;
import khlang.training.ReportMemo;

/** The memo of a report as a Word file. */
@Path("/training/{id: [0-9]{1,18}}/reports/{report: [0-9]{1,18}}/memo.docx")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
public class MemoResource {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject Memos memos;
    @Inject MemoTemplate template;

    /** The memo of a report, for whoever may read it. */
    @GET
    @Produces(TYPE)
    public Response memo(@PathParam("id") long id, @PathParam("report") long report) {
        ReportMemo memo = memos.of(id, report);
        return word(template.fill(memo.texts()), memo.fileName());
    }

    static Response word(byte[] bytes, String name) {
        String fine = name.replaceAll("[\\\\/:*?\"<>|]", " ");
        return Response.ok(bytes, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileAnswer.disposition("attachment", fine))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
