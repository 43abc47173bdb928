package khlang.measurement.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.language.Sentences;
import khlang.measurement.AccessDay;

/** Writes counted rows for a spreadsheet: with the mark by which Excel knows UTF-8. */
final class AccessCsv implements AutoCloseable {

    private static final Sentences WORDS = new Sentences("khlang.measurement.web.csv");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final Writer out;

    AccessCsv(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write(BYTE_ORDER_MARK);
        line(Stream.of(WORDS.say("columns").split(",")));
    }

    void write(List<AccessDay> days) throws IOException {
        for (AccessDay day : days) {
            line(
                    Stream.of(
                            day.day().toString(),
                            day.slug(),
                            day.title(),
                            day.division(),
                            day.channel().label(),
                            day.audience().label(),
                            day.kind().label(),
                            Long.toString(day.count())));
        }
    }

    private void line(Stream<String> cells) throws IOException {
        out.write(cells.map(AccessCsv::cell).collect(Collectors.joining(",", "", LINE_END)));
    }

    /** In quotes; and what a spreadsheet would take for a formula gets an apostrophe before it. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
