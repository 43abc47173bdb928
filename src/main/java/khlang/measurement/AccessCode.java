package khlang.measurement;

import java.time.LocalDate;
import java.util.List;
import khlang.measurement.journal.JournalEntry;
import khlang.visitor.Visitor;

/**
 * Packs a counted access into an entry of the journal, and reads it back. A name's number is its
 * place in its list: a newer program reads what an older one has left, so new ones go to the end.
 */
final class AccessCode {

    private static final int CHANNEL = 8;
    private static final int AUDIENCE = 16;
    private static final int DAY = 24;
    private static final int PART = 0xFF;

    private static final List<AccessChannel> CHANNELS =
            List.of(
                    AccessChannel.WEB,
                    AccessChannel.BOARD,
                    AccessChannel.LINE,
                    AccessChannel.FACEBOOK,
                    AccessChannel.LEAFLET,
                    AccessChannel.BOOK,
                    AccessChannel.INFO,
                    AccessChannel.MEETING);
    private static final List<AccessAudience> AUDIENCES =
            List.of(AccessAudience.PUBLIC, AccessAudience.STAFF);
    private static final List<AccessKind> KINDS =
            List.of(AccessKind.VIEW, AccessKind.DOWNLOAD, AccessKind.PRINT);

    private AccessCode() {}

    static JournalEntry entry(DailyAccess access, Visitor visitor) {
        long detail =
                access.day().toEpochDay() << DAY
                        | (long) AUDIENCES.indexOf(access.audience()) << AUDIENCE
                        | (long) CHANNELS.indexOf(access.channel()) << CHANNEL
                        | KINDS.indexOf(access.kind());
        return new JournalEntry(access.documentId(), visitor.high(), detail);
    }

    static DailyAccess access(JournalEntry entry) {
        long detail = entry.detail();
        return new DailyAccess(
                LocalDate.ofEpochDay(detail >> DAY),
                entry.document(),
                CHANNELS.get((int) (detail >> CHANNEL) & PART),
                AUDIENCES.get((int) (detail >> AUDIENCE) & PART),
                KINDS.get((int) detail & PART));
    }
}
