package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.evaluation.SignedPapers;
import khlang.identity.web.ForMembers;
import khlang.language.Violation;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.SentFiles;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** The mayor has decided: what was said, with the scan of the paper on which it stands. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/report/stage/order/files")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
public class OrderResource {

    /** The page has another form with files beside this one. */
    private static final Map<String, String> FIELDS =
            Map.of("file", "order-file", "looked", "order-looked");

    @Inject SignedPapers papers;
    @Inject StageResource stages;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(PageWriter.HTML)
    public Response order(@PathParam("year") int year, Upload upload) {
        try (SentFiles sent = SentFiles.read(upload, intake, limit, SignedPapers.MOST)) {
            return stages.step(
                    year, sent.form(), "ordered", () -> order(year, sent), OrderResource::named);
        }
    }

    private void order(int year, SentFiles sent) {
        Form form = sent.form();
        try {
            papers.order(
                    new FiscalYear(year),
                    form.number("version"),
                    form.text("orderedOn"),
                    form.text("order"),
                    form.has("order-looked"),
                    sent.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Violation> named(List<Violation> wrong) {
        return wrong.stream()
                .map(one -> one.at(FIELDS.getOrDefault(one.field(), one.field())))
                .toList();
    }
}
