package khlang.audit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import khlang.audit.AuditEntry;
import khlang.calendar.BangkokClock;
import khlang.language.Sentences;
import khlang.web.CsvWriter;

/** Writes entries for a spreadsheet; times with the offset of Bangkok. */
final class AuditCsv implements AutoCloseable {

    private static final Sentences WORDS = new Sentences("khlang.audit.words");

    private final CsvWriter out;

    AuditCsv(OutputStream out) throws IOException {
        this.out = new CsvWriter(out);
        this.out.row(List.of(WORDS.say("columns").split(",")));
    }

    void write(List<AuditEntry> entries, AuditWords words) throws IOException {
        for (AuditEntry entry : entries) {
            out.row(
                    List.of(
                            Long.toString(entry.number()),
                            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                    entry.happenedAt().atZone(BangkokClock.ZONE)),
                            entry.actor(),
                            Long.toString(entry.account()),
                            entry.source(),
                            entry.actionLabel(),
                            words.kind(entry),
                            words.name(entry),
                            words.text(entry.before()),
                            words.text(entry.after()),
                            entry.hash()));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
