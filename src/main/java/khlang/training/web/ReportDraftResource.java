package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import khlang.calendar.ThaiTimes;
import khlang.identity.web.ForMembers;
import khlang.language.Sentences;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.Reports;
import khlang.training.TrainingReport;
import khlang.web.Form;
import khlang.web.ProblemException;

/** Keeps what is being typed of a report, every few seconds, for its script. */
@Path("/training/{id: [0-9]{1,18}}/report/draft")
@ApplicationScoped
@ForMembers
@Requires(Right.CONTRIBUTE)
@Produces(MediaType.APPLICATION_JSON)
public class ReportDraftResource {

    private static final Sentences WORDS = new Sentences("khlang.training.web.desk");

    @Inject Reports reports;
    @Inject Clock clock;

    /**
     * @param savedAt an instant in ISO 8601
     * @param said the same for people
     * @param version what the next saving must name
     */
    public record Saved(String savedAt, String said, long version) {}

    /** Saves the whole form. */
    @POST
    public Saved save(@PathParam("id") long id, Form form) {
        try {
            TrainingReport saved =
                    reports.save(
                            id,
                            Math.max(0, form.number("version")),
                            ReportForm.text(form),
                            ReportForm.others(form));
            Instant now = clock.instant();
            return new Saved(
                    now.toString(), WORDS.say("saved", ThaiTimes.toMinutes(now)), saved.version());
        } catch (ChangedMeanwhileException e) {
            throw ProblemException.conflict("changedMeanwhile", "/training/" + id + "/report");
        } catch (RefusedException e) {
            throw ProblemException.of(e.violations());
        }
    }
}
