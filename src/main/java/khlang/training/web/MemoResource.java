package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.calendar.ThaiDigits;
import khlang.identity.web.ForMembers;
import khlang.library.web.FileAnswer;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.MemoTemplate;
import khlang.training.Participant;
import khlang.training.ReportFiles;
import khlang.training.ReportMemo;
import khlang.training.Reports;
import khlang.training.Training;
import khlang.training.TrainingReport;
import khlang.training.Trainings;
import khlang.web.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The memo of a report for paper. */
@Path("/training/{id: [0-9]{1,18}}/reports/{report: [0-9]{1,18}}/memo.docx")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
public class MemoResource {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject Trainings trainings;
    @Inject Reports reports;
    @Inject ReportFiles files;
    @Inject MemoTemplate template;
    @Inject Provider<Site> site;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "khlang.print.thai.digits", defaultValue = "true")
    boolean thaiDigits;

    /** The memo of a report, for whoever may read it. */
    @GET
    @Produces(TYPE)
    public Response memo(@PathParam("id") long id, @PathParam("report") long key) {
        Training training = trainings.find(id).orElseThrow(NotFoundException::new);
        TrainingReport report = reports.find(id, key).orElseThrow(NotFoundException::new);
        List<Participant> sharing =
                trainings.participants(id).stream()
                        .filter(one -> one.shares(Optional.of(report)))
                        .toList();
        var memo =
                new ReportMemo(
                        site.get().name(),
                        report.submittedOn().orElseGet(() -> LocalDate.now(clock)),
                        training.details(),
                        report,
                        sharing,
                        files.list(report).stream()
                                .filter(one -> one.proves().isEmpty())
                                .map(one -> one.file().fileName())
                                .toList(),
                        text -> thaiDigits ? ThaiDigits.inWords(text) : text);
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
