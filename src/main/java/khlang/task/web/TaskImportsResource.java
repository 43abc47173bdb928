package khlang.task.web;

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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.task.TaskColumn;
import khlang.task.TaskImport;
import khlang.task.TaskPlan;
import khlang.web.CsvWriter;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;
import khlang.web.UploadedFile;

/** Takes sheets of tasks: sent, looked at, then confirmed. */
@Path("/tasks/imports")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.KEEP_TASKS)
public class TaskImportsResource {

    private static final String PATH = "/tasks/imports";
    private static final String KEY = "{key}";
    private static final int PAGE_SIZE = 100;

    @Inject TaskImport sheets;

    @GET
    public Page form(@QueryParam("said") String said) {
        return new TaskImportPage(FormProblems.NONE, Said.words(said));
    }

    /** Takes a sheet and leads to what it would do. */
    @POST
    public Response upload(Form form) {
        Optional<UploadedFile> file = form.file("file");
        if (file.isEmpty()) {
            return refused(List.of(new Violation("file", "chooseFile")));
        }
        try {
            String key = sheets.upload(file.get().name(), file.get().bytes());
            return Response.seeOther(URI.create(PATH + "/" + key)).build();
        } catch (RefusedException e) {
            return refused(e.violations());
        }
    }

    private static Response refused(List<Violation> violations) {
        return Response.status(FormProblems.STATUS)
                .entity(new TaskImportPage(FormProblems.of(violations), ""))
                .build();
    }

    @GET
    @Path("template.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated() {
        return TableFile.commaSeparated("tasks", sheets.template().rows());
    }

    @GET
    @Path("template.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook() {
        return TableFile.workbook("tasks", sheets.template().rows());
    }

    @GET
    @Path(KEY)
    public Response preview(
            @PathParam("key") String key,
            @QueryParam("show") String show,
            @QueryParam("page") String page) {
        return sheets.preview(shaped(key))
                .map(plan -> Response.ok(page(key, plan, fate(show), page, false)).build())
                .orElseGet(() -> Said.at(PATH, "import-gone"));
    }

    /** Stores what was shown, or throws it away. */
    @POST
    @Path(KEY)
    public Response confirm(@PathParam("key") String key, Form form) {
        shaped(key);
        if (form.has("forget")) {
            sheets.forget(key);
            return Said.at(PATH, "import-forgotten");
        }
        try {
            return sheets.confirm(key, form.text("digest"))
                    .map(done -> Said.at("/tasks", "imported"))
                    .orElseGet(() -> Said.at(PATH, "import-gone"));
        } catch (ChangedMeanwhileException e) {
            return sheets.preview(key)
                    .map(
                            plan ->
                                    Response.status(Response.Status.CONFLICT)
                                            .entity(page(key, plan, null, null, true))
                                            .build())
                    .orElseGet(() -> Said.at(PATH, "import-gone"));
        }
    }

    /** What cannot be a key is no address of ours. */
    private static String shaped(String key) {
        if (!RandomKey.isKey(key)) {
            throw new NotFoundException();
        }
        return key;
    }

    private static TaskPlanPage page(
            String key, TaskPlan plan, TaskPlan.Fate fate, String asked, boolean again) {
        List<TaskPlan.Row> rows =
                plan.rows().stream().filter(row -> fate == null || row.fate() == fate).toList();
        String show = fate == null ? "all" : fate.name().toLowerCase(Locale.ROOT);
        Paging paging =
                Paging.of(
                        asked,
                        PAGE_SIZE,
                        rows.size(),
                        PATH + "/" + key + "?show=" + show + "&page=");
        List<TaskColumn> columns =
                Stream.of(TaskColumn.values())
                        .filter(
                                column ->
                                        column.isRequired()
                                                || plan.rows().stream()
                                                        .anyMatch(row -> isShown(row, column)))
                        .toList();
        return new TaskPlanPage(
                key,
                plan,
                fate,
                columns,
                rows.subList(paging.offset(), (int) paging.to()),
                paging,
                again);
    }

    private static boolean isShown(TaskPlan.Row row, TaskColumn column) {
        return !row.typed().cell(column).isEmpty() || row.problem(column) != null;
    }

    private static TaskPlan.Fate fate(String asked) {
        return Stream.of(TaskPlan.Fate.values())
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(null);
    }
}
