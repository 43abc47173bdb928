package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.task.Gap;
import khlang.task.TaskPerson;
import khlang.task.TaskRow;
import khlang.web.TableFile;

/** The whole matrix as a workbook: a row for each task, a column for each person. */
@Path("/tasks/matrix.xlsx")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(TableFile.WORKBOOK)
public class MatrixFileResource {

    @Inject BoardPages pages;
    @Inject TaskChoices choices;

    @GET
    public Response workbook(@QueryParam("division") String division) {
        Matrix matrix = Matrix.of(pages.rows(choices.asked(division)));
        List<List<String>> rows = new ArrayList<>();
        List<String> head =
                new ArrayList<>(Arrays.asList(TaskChoices.WORDS.say("matrixColumns").split(",")));
        matrix.people().forEach(one -> head.add(one.name()));
        rows.add(head);
        for (TaskRow one : matrix.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(one.divisionName());
            cells.add(one.title());
            cells.add(one.owner().name());
            cells.add(one.document().map(of -> of.title()).orElse(""));
            cells.add(one.frequency().label());
            cells.add(one.gaps().stream().map(Gap::label).collect(Collectors.joining(", ")));
            Map<Long, Matrix.Cell> levels = Matrix.cells(one);
            for (TaskPerson person : matrix.people()) {
                cells.add(Matrix.words(levels.get(person.id())));
            }
            rows.add(cells);
        }
        return TableFile.workbook("stand-ins", rows);
    }
}
