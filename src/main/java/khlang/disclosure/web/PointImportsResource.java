package khlang.disclosure.web;

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
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.disclosure.PointImport;
import khlang.identity.web.ForMembers;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.CsvWriter;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;
import khlang.web.UploadedFile;

/** Takes whole lists of points: sent, looked at, then confirmed. */
@Path("/oit/{year: 2[4-9][0-9]{2}}/points/imports")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class PointImportsResource {

    private static final String KEY = "{key}";
    private static final String PASTED = "pasted";

    @Inject PointImport sheets;

    /**
     * The form.
     *
     * @param year Buddhist
     */
    @GET
    public Page form(@PathParam("year") int year, @QueryParam("said") String said) {
        return new PointImportPage(
                new FiscalYear(year), Form.EMPTY, FormProblems.NONE, Said.words(said));
    }

    /** Takes a file, or else what was pasted, and leads to what it would do. */
    @POST
    public Response upload(@PathParam("year") int number, Form form) {
        var year = new FiscalYear(number);
        Optional<UploadedFile> file = form.file("file");
        try {
            String key =
                    file.isPresent()
                            ? sheets.upload(year, file.get().name(), file.get().bytes())
                            : sheets.paste(year, form.text(PASTED));
            return Response.seeOther(URI.create(address(number) + "/" + key)).build();
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(new PointImportPage(year, form, FormProblems.of(e.violations()), ""))
                    .build();
        }
    }

    @GET
    @Path("template.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated() {
        return TableFile.commaSeparated("oit", sheets.template().rows());
    }

    @GET
    @Path("template.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook() {
        return TableFile.workbook("oit", sheets.template().rows());
    }

    /** What a list would do. */
    @GET
    @Path(KEY)
    public Response preview(@PathParam("year") int year, @PathParam("key") String key) {
        return shown(year, shaped(key), 200, false, FormProblems.NONE);
    }

    /** Stores what was shown, or throws it away. */
    @POST
    @Path(KEY)
    public Response confirm(
            @PathParam("year") int number, @PathParam("key") String key, Form form) {
        var year = new FiscalYear(number);
        shaped(key);
        if (form.has("forget")) {
            sheets.forget(year, key);
            return Said.at(address(number), "import-forgotten");
        }
        try {
            return sheets.confirm(year, key, form.text("digest"))
                    .map(done -> Said.at("/oit/" + number + "/points", "imported"))
                    .orElseGet(() -> Said.at(address(number), "import-gone"));
        } catch (ChangedMeanwhileException e) {
            return shown(
                    number, key, Response.Status.CONFLICT.getStatusCode(), true, FormProblems.NONE);
        } catch (RefusedException e) {
            return shown(number, key, FormProblems.STATUS, false, FormProblems.of(e.violations()));
        }
    }

    private Response shown(
            int number, String key, int status, boolean again, FormProblems problems) {
        var year = new FiscalYear(number);
        return sheets.preview(year, key)
                .map(
                        plan ->
                                Response.status(status)
                                        .entity(new PointPlanPage(year, key, plan, again, problems))
                                        .build())
                .orElseGet(() -> Said.at(address(number), "import-gone"));
    }

    /** What cannot be a key is no address of ours. */
    private static String shaped(String key) {
        if (!RandomKey.isKey(key)) {
            throw new NotFoundException();
        }
        return key;
    }

    private static String address(int year) {
        return "/oit/" + year + "/points/imports";
    }
}
