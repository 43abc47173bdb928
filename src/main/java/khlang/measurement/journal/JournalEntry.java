package khlang.measurement.journal;

/**
 * One counted access, as numbers.
 *
 * @param document the document's key
 * @param visitor a hash of the visitor under a secret that exists in memory only
 * @param detail the day and what was done, as whoever counts packs it
 */
public record JournalEntry(long document, long visitor, long detail) {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    /** Tells a whole entry from one that was begun and never completed; never 0. */
    long check() {
        long mixed = document * ODD;
        mixed = (Long.rotateLeft(mixed, 27) ^ visitor) * ODD;
        mixed = (Long.rotateLeft(mixed, 31) ^ detail) * ODD;
        return (mixed ^ (mixed >>> 32)) | 1;
    }
}
