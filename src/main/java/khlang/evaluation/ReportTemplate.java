package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.language.Sentences;
import khlang.stationery.OfficeTemplate;
import khlang.stationery.Starter;
import khlang.stationery.TemplateGap;
import khlang.word.BarChart;
import khlang.word.Filling;

/** The Word file whose gaps become the yearly report. */
@ApplicationScoped
public class ReportTemplate implements OfficeTemplate {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.templates");
    private static final Sentences SAMPLES = new Sentences("khlang.evaluation.report-sample");

    @Override
    public String key() {
        return "year-report";
    }

    @Override
    public String name() {
        return WORDS.say("report.name");
    }

    @Override
    public String purpose() {
        return WORDS.say("report.purpose");
    }

    @Override
    public List<TemplateGap> gaps() {
        return Arrays.stream(ReportGap.values())
                .map(one -> new TemplateGap(one.key(), one.label()))
                .toList();
    }

    @Override
    public byte[] ours() {
        return Starter.of(ReportTemplate.class, "report.xml");
    }

    @Override
    public Filling sample() {
        Filling row = texts("row");
        return texts("")
                .with("table", List.of(texts("table").with("row", List.of(row, row))))
                .with("month", List.of(texts("month")))
                .with("signers", List.of(texts("signers")))
                .with(ReportGap.ACCESSES.key(), Optional.of(chart()));
    }

    private static Filling texts(String list) {
        Map<String, List<String>> texts =
                Arrays.stream(ReportGap.values())
                        .filter(one -> one.list().equals(list))
                        .collect(
                                Collectors.toMap(
                                        ReportGap::field,
                                        one -> SAMPLES.say(one.key()).lines().toList()));
        return Filling.of(texts);
    }

    private static BarChart chart() {
        String month = SAMPLES.say(ReportGap.MONTH_NAME.key());
        return new BarChart(
                SAMPLES.say(ReportGap.ACCESSES.key()),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> new BarChart.Bar(month, i, ""))
                        .toList());
    }
}
