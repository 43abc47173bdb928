package khlang.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.Assessments;
import khlang.assessment.measure.AssessmentOutcomes;
import khlang.assessment.measure.Count;
import khlang.assessment.measure.Outcome;
import khlang.assessment.measure.StaffGroup;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;

/** What came of an assessment, as a page and as a workbook. */
@Path("/assessments/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Requires(Right.SEE_EVIDENCE)
public class ResultsResource {

    /** Of all staff, in percent: the plan's tables, T3R2 and T3R6. */
    private static final int TARGET = 50;

    @Inject Assessments assessments;
    @Inject AssessmentOutcomes outcomes;
    @Inject Rights rights;

    /** The numbers, of the whole and of groups. */
    @GET
    @Path("results")
    @Produces(PageWriter.HTML)
    public Page show(@PathParam("id") long id) {
        Assessment found = found(id);
        return new ResultsPage(
                found, outcomes.seen(found), TARGET, rights.allows(Right.SEE_EVIDENCE));
    }

    /** The same as a workbook. */
    @GET
    @Path("results.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@PathParam("id") long id) {
        Assessment found = found(id);
        Outcome outcome = outcomes.seen(found);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Said.LISTED.say("columns").split(",")));
        rows.add(row("", Said.LISTED.say("whole"), outcome.whole()));
        for (StaffGroup one : outcome.divisions()) {
            rows.add(row(Said.LISTED.say("division"), name(one), one.count()));
        }
        for (StaffGroup one : outcome.types()) {
            rows.add(row(Said.LISTED.say("type"), name(one), one.count()));
        }
        return TableFile.workbook("assessment-" + id, rows);
    }

    /** The names of a group, for people. */
    public static String name(StaffGroup group) {
        return String.join(
                ", ",
                group.names().stream()
                        .map(one -> one.isEmpty() ? Said.LISTED.say("above") : one)
                        .toList());
    }

    /** How many of a small group answered would name them: only the whole tells it. */
    private static List<String> row(String by, String name, Count count) {
        boolean whole = by.isEmpty();
        return List.of(
                by,
                name,
                Long.toString(count.staff()),
                whole ? Long.toString(count.answered()) : "",
                Long.toString(count.passed()),
                text(count.understanding()),
                whole ? text(count.responseRate()) : "",
                whole ? text(count.passedOfAnswered()) : "",
                Long.toString(count.aware()),
                text(count.awareness()));
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private Assessment found(long id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }
}
