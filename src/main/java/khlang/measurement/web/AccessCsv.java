package khlang.measurement.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import khlang.language.Sentences;
import khlang.measurement.AccessDay;
import khlang.web.CsvWriter;

/** Writes counted rows for a spreadsheet. */
final class AccessCsv implements AutoCloseable {

    private static final Sentences WORDS = new Sentences("khlang.measurement.web.csv");

    private final CsvWriter out;

    AccessCsv(OutputStream out) throws IOException {
        this.out = new CsvWriter(out);
        this.out.row(List.of(WORDS.say("columns").split(",")));
    }

    void write(List<AccessDay> days) throws IOException {
        for (AccessDay day : days) {
            out.row(
                    List.of(
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

    @Override
    public void close() throws IOException {
        out.close();
    }
}
