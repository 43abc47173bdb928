package khlang.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditEntries;
import khlang.audit.AuditEntry;
import khlang.audit.AuditGuard;
import khlang.audit.AuditLog;
import khlang.audit.AuditNames;
import khlang.audit.AuditVerification;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.CsvWriter;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The audit log for administrators. */
@Path("/admin")
@ApplicationScoped
@Requires(Right.ADMINISTER)
public class AuditResource {

    private static final int SIZE = 50;
    private static final String PATH = "/admin/audit";

    @Inject AuditEntries entries;
    @Inject AuditVerification verification;
    @Inject AuditGuard guard;
    @Inject AuditLog log;
    @Inject @Any Instance<AuditNames> names;
    @Inject Clock clock;
    @Context UriInfo address;

    /** A page of entries, the newest first. */
    @GET
    @Path("audit")
    @Produces(PageWriter.HTML)
    public Response show() {
        var question = AuditQuestion.of(address.getQueryParameters());
        if (!question.violations().isEmpty()) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(question, List.of(), paging(question, 0)))
                    .build();
        }
        Paging paging = paging(question, entries.count(question.filter()));
        return Response.ok(
                        page(
                                question,
                                entries.list(question.filter(), paging.offset(), paging.size()),
                                paging))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The same entries as a table; that it was taken is taken down too. */
    @GET
    @Path("audit.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response table() {
        var question = AuditQuestion.of(address.getQueryParameters());
        if (!question.violations().isEmpty()) {
            return Response.status(FormProblems.STATUS)
                    .type(PageWriter.HTML)
                    .entity(page(question, List.of(), paging(question, 0)))
                    .build();
        }
        log.recordApart(AuditAction.LOG_EXPORTED, "log:audit", "", question.words());
        StreamingOutput table =
                out -> {
                    try (var csv = new AuditCsv(out)) {
                        List<AuditEntry> batch = entries.before(Long.MAX_VALUE, question.filter());
                        while (!batch.isEmpty()) {
                            csv.write(batch, words(batch));
                            batch = entries.before(batch.getLast().number(), question.filter());
                        }
                    }
                };
        return Response.ok(table)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"audit-" + LocalDate.now(clock) + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Looks at the whole chain now. */
    @POST
    @Path("audit/verification")
    public Response verify(Form form) {
        verification.run();
        return Response.seeOther(URI.create(PATH + "#chain")).build();
    }

    private AuditPage page(AuditQuestion question, List<AuditEntry> shown, Paging paging) {
        String query = question.query();
        return new AuditPage(
                question.form(),
                FormProblems.of(question.violations()),
                question.isNarrow(),
                shown,
                words(shown),
                paging,
                PATH + ".csv" + (query.isEmpty() ? "" : "?" + query),
                verification.last(),
                guard.isStanding());
    }

    private AuditWords words(List<AuditEntry> shown) {
        Set<String> objects = AuditWords.objects(shown);
        var known = new HashMap<String, String>();
        names.forEach(room -> known.putAll(room.names(objects)));
        return new AuditWords(known);
    }

    private Paging paging(AuditQuestion question, long total) {
        String query = question.query();
        return Paging.of(
                address.getQueryParameters().getFirst("page"),
                SIZE,
                total,
                PATH + "?" + (query.isEmpty() ? "" : query + "&") + "page=");
    }
}
