package khlang.measurement;

/**
 * How much of the figures somebody may know.
 *
 * @param staffDocuments whether documents that are for staff only are told of
 * @param staffAccesses whether it is told how staff read
 */
public record FigureSight(boolean staffDocuments, boolean staffAccesses) {

    /** How the public used public documents. */
    static final FigureSight PUBLIC = new FigureSight(false, false);

    /** Everything. */
    static final FigureSight ALL = new FigureSight(true, true);
}
