package khlang.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.digest.RandomKey;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.StaffImport;
import khlang.organization.StaffPlan;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.UploadedFile;

/** Takes lists of staff: sent, looked at, then confirmed. */
@Path("/admin/people/imports")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class StaffImportsResource {

    private static final String PATH = "/admin/people/imports";
    private static final String KEY = "{key: " + RandomKey.SHAPE + "}";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PAGE_SIZE = 100;

    @Inject StaffImport staff;

    @GET
    public Page form(@QueryParam("said") String said) {
        return new StaffImportPage(FormProblems.NONE, Said.words(said));
    }

    /** Takes a list and leads to what it would do. */
    @POST
    public Response upload(Form form) {
        Optional<UploadedFile> file = form.file("file");
        if (file.isEmpty()) {
            return refused(List.of(new Violation("file", "chooseFile")));
        }
        try {
            String key = staff.upload(file.get().name(), file.get().bytes());
            return Response.seeOther(URI.create(PATH + "/" + key)).build();
        } catch (RefusedException e) {
            return refused(e.violations());
        }
    }

    private static Response refused(List<Violation> violations) {
        return Response.status(FormProblems.STATUS)
                .entity(new StaffImportPage(FormProblems.of(violations), ""))
                .build();
    }

    @GET
    @Path("template.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response commaSeparated() {
        return file(staff.template().asCommaSeparated(), "staff.csv");
    }

    @GET
    @Path("template.xlsx")
    @Produces(WORKBOOK)
    public Response workbook() {
        return file(staff.template().asWorkbook("staff"), "staff.xlsx");
    }

    private static Response file(byte[] bytes, String name) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path(KEY)
    public Response preview(
            @PathParam("key") String key,
            @QueryParam("show") String show,
            @QueryParam("page") String page) {
        return staff.preview(key)
                .map(plan -> Response.ok(page(key, plan, fate(show), page, false)).build())
                .orElseGet(() -> Said.at(PATH, "import-gone"));
    }

    /** Stores what was shown, or throws it away. */
    @POST
    @Path(KEY)
    public Response confirm(@PathParam("key") String key, Form form) {
        if (form.has("forget")) {
            staff.forget(key);
            return Said.at(PATH, "import-forgotten");
        }
        try {
            return staff.confirm(key, form.text("digest"))
                    .map(done -> Said.at("/admin/people", "imported"))
                    .orElseGet(() -> Said.at(PATH, "import-gone"));
        } catch (ChangedMeanwhileException e) {
            return staff.preview(key)
                    .map(
                            plan ->
                                    Response.status(Edit.CONFLICT)
                                            .entity(page(key, plan, null, null, true))
                                            .build())
                    .orElseGet(() -> Said.at(PATH, "import-gone"));
        }
    }

    private static StaffPlanPage page(
            String key, StaffPlan plan, StaffPlan.Fate fate, String asked, boolean again) {
        List<StaffPlan.Row> rows =
                plan.rows().stream().filter(row -> fate == null || row.fate() == fate).toList();
        String show = fate == null ? "all" : fate.name().toLowerCase(Locale.ROOT);
        Paging paging =
                Paging.of(
                        asked,
                        PAGE_SIZE,
                        rows.size(),
                        PATH + "/" + key + "?show=" + show + "&page=");
        return new StaffPlanPage(
                key, plan, fate, rows.subList(paging.offset(), (int) paging.to()), paging, again);
    }

    private static StaffPlan.Fate fate(String asked) {
        return Stream.of(StaffPlan.Fate.values())
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(null);
    }
}
