package khlang.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import khlang.language.Sentences;
import khlang.web.CsvWriter;

/** Open data as a table: a row for each number of each measure of each row of the plan. */
final class OpenDataTable {

    private static final Sentences WORDS = new Sentences("khlang.plan.web.open-data");
    private static final int MONTHS = 12;

    private OpenDataTable() {}

    static String csv(OpenData data) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new CsvWriter(bytes)) {
            for (List<String> row : rows(data)) {
                csv.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static List<List<String>> rows(OpenData data) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(WORDS.say("columns").split(",")));
        for (PlanAnswers.Table table : data.plan().tables()) {
            for (PlanAnswers.Row row : table.rows()) {
                for (PlanAnswers.Measure measure : measures(data.plan(), row)) {
                    measure.numbers().forEach(one -> rows.add(cells(data, row, measure, one)));
                }
            }
        }
        return rows;
    }

    private static List<PlanAnswers.Measure> measures(PlanAnswers.Plan plan, PlanAnswers.Row row) {
        return row.measures().stream()
                .flatMap(id -> plan.measures().stream().filter(one -> one.id().equals(id)))
                .toList();
    }

    private static List<String> cells(
            OpenData data,
            PlanAnswers.Row row,
            PlanAnswers.Measure measure,
            PlanAnswers.Quantity number) {
        var cells =
                new ArrayList<>(
                        List.of(
                                Integer.toString(data.plan().fiscalYear()),
                                row.id(),
                                row.activity(),
                                row.target(),
                                row.statusText(),
                                measure.id(),
                                measure.name(),
                                number.id(),
                                number.name(),
                                number.text(),
                                written(number.counted()),
                                written(number.all()),
                                number.percent() == null ? "" : plain(number.percent()),
                                number.unit(),
                                measure.provenanceText(),
                                data.modified().toString(),
                                WORDS.say(data.closed() ? "final" : "running"),
                                measure.formula()));
        IntStream.range(0, MONTHS)
                .mapToObj(at -> number.months().isEmpty() ? null : number.months().get(at))
                .map(OpenDataTable::written)
                .forEach(cells::add);
        cells.add(data.publisher());
        cells.add(data.licenceText());
        return cells;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String written(Long number) {
        return Objects.toString(number, "");
    }
}
