package khlang.survey.web;

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
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.survey.Level;
import khlang.survey.Levels;
import khlang.survey.Survey;
import khlang.survey.SurveyOutcome;
import khlang.survey.SurveyResults;
import khlang.survey.Surveys;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;

/** What came of a survey, as a page and as a workbook. */
@Path("/surveys/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Requires(Right.SEE_EVIDENCE)
@Produces(PageWriter.HTML)
public class SurveyOutcomeResource {

    @Inject Surveys surveys;
    @Inject SurveyResults results;

    @GET
    @Path("results")
    public Page show(@PathParam("id") long id) {
        return new SurveyOutcomePage(survey(id), results.of(id));
    }

    @GET
    @Path("results.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@PathParam("id") long id) {
        SurveyOutcome outcome = results.of(id);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(FeedbackDeskResource.WORDS.say("outcomeColumns").split(",")));
        int number = 0;
        for (SurveyOutcome.Item one : outcome.items()) {
            number++;
            if (one.item().isOnLevels()) {
                rows.add(row(number, one));
            }
            for (String words : one.words()) {
                rows.add(List.of(Integer.toString(number), one.item().text(), words));
            }
        }
        List<List<String>> named = results.named(id);
        if (!named.isEmpty()) {
            rows.add(List.of());
            rows.add(List.of(FeedbackDeskResource.WORDS.say("namedColumns").split(",")));
            rows.addAll(named);
        }
        return TableFile.workbook("survey-" + survey(id).id(), rows);
    }

    private static List<String> row(int number, SurveyOutcome.Item one) {
        Levels levels = one.levels();
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(number));
        row.add(one.item().text());
        row.add(Long.toString(levels.n()));
        row.add(text(levels.mean()));
        row.add(text(levels.percent()));
        row.add(text(levels.satisfied()));
        Level.all().forEach(level -> row.add(Long.toString(levels.of(level.number()))));
        return row;
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private Survey survey(long id) {
        return surveys.find(id).orElseThrow(NotFoundException::new);
    }
}
