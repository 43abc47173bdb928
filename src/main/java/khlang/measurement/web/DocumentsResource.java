package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.measurement.AccessChannel;
import khlang.measurement.AccessKind;
import khlang.measurement.AccessPart;
import khlang.measurement.DocumentChoice;
import khlang.measurement.DocumentFigures;
import khlang.measurement.DocumentLine;
import khlang.measurement.DocumentQuestion;
import khlang.measurement.FigureSights;
import khlang.measurement.web.AskedStatistics.Question;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;
import khlang.web.Choice;
import khlang.web.CsvWriter;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;

/** Lists of documents by how they are used and kept. */
@Path("/statistics")
@ApplicationScoped
public class DocumentsResource {

    private static final int SIZE = 30;

    @Inject DocumentFigures figures;
    @Inject FigureSights sights;
    @Inject AskedStatistics asked;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /** A page of the list. */
    @GET
    @Path("documents")
    @Produces(PageWriter.HTML)
    public Page list(@Context UriInfo uri, @QueryParam("page") String page) {
        Question question = asked.read(uri.getQueryParameters());
        DocumentQuestion wanted = wanted(question);
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        figures.count(wanted),
                        "/statistics/documents?" + question.query() + "&page=");
        return new DocumentsPage(
                question.year(),
                question.choice(),
                question.part(),
                figures.list(wanted, paging.offset(), SIZE),
                paging,
                asked.offers(question),
                lists(),
                parts(question),
                question.form(),
                question.query(),
                sights.of(question.scope()).staffAccesses(),
                line -> mayLookInto(line, question));
    }

    private boolean mayLookInto(DocumentLine line, Question question) {
        long person = reader.actor().person();
        return question.scope().author() != 0
                || rights.allows(Right.SEE_EVIDENCE, Subject.of(line.divisionSlug()))
                || (person != 0 && person == line.owner());
    }

    /** What the list shows, all of its pages, as a workbook. */
    @GET
    @Path("documents.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        return TableFile.workbook("documents", rows(uri));
    }

    /** What the list shows, all of its pages, as text. */
    @GET
    @Path("documents.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@Context UriInfo uri) {
        return TableFile.commaSeparated("documents", rows(uri));
    }

    private List<List<String>> rows(UriInfo uri) {
        Question question = asked.read(uri.getQueryParameters());
        boolean staff = sights.of(question.scope()).staffAccesses();
        List<List<String>> rows = new ArrayList<>();
        String columns = staff ? "list.columns.staff" : "list.columns";
        rows.add(List.of(StatisticsWords.say(columns).split(",")));
        DocumentQuestion wanted = wanted(question);
        for (DocumentLine one : figures.list(wanted, 0, DocumentFigures.MOST)) {
            rows.add(cells(one, staff));
        }
        return rows;
    }

    private static List<String> cells(DocumentLine one, boolean staff) {
        var cells = new ArrayList<String>();
        cells.add(one.title());
        cells.add(one.sort().label());
        cells.add(one.division());
        cells.add(ThaiDates.abbreviated(one.changedOn()));
        cells.add(one.reviewBy() == null ? "" : ThaiDates.abbreviated(one.reviewBy()));
        Stream.of(one.count(), one.before())
                .forEach(
                        count -> {
                            cells.add(Long.toString(count.byPublic()));
                            if (staff) {
                                cells.add(DocumentsPage.staff(count).replace(",", ""));
                            }
                        });
        return cells;
    }

    private DocumentQuestion wanted(Question question) {
        return new DocumentQuestion(
                question.year(),
                question.scope(),
                question.choice(),
                question.part(),
                asked.today());
    }

    private List<Choice> lists() {
        return Arrays.stream(DocumentChoice.values())
                .filter(one -> !one.isForStaff() || reader.get().seesStaffKnowledge())
                .map(one -> new Choice(one.key(), StatisticsWords.say("choice." + one.key())))
                .toList();
    }

    private static List<Choice> parts(Question question) {
        var parts = new ArrayList<Choice>();
        parts.add(new Choice("", StatisticsWords.say("part.all")));
        for (AccessKind one : AccessKind.values()) {
            parts.add(new Choice(AccessPart.of(one).name(), one.label()));
        }
        for (AccessChannel one : AccessChannel.values()) {
            parts.add(new Choice(AccessPart.of(one).name(), one.label()));
        }
        question.year()
                .months()
                .forEach(
                        month ->
                                parts.add(
                                        new Choice(
                                                AccessPart.of(month.getMonth()).name(),
                                                ThaiDates.month(month))));
        return parts;
    }
}
