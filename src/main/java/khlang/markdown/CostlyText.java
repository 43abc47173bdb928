package khlang.markdown;

/**
 * Recognises the texts that would cost far more to read than their length says. Nobody writes such
 * a page by hand; the limits lie well beyond the largest honest ones.
 */
final class CostlyText {

    /**
     * Every row of a table is filled up to the width of the head, so that a small text can ask for
     * thousands of millions of cells.
     */
    static final int MAX_CELLS = 50_000;

    /**
     * In one paragraph every closing asterisk looks back at all open ones and every finished link
     * at all open brackets, so the work is their number squared: 10,000 in a single paragraph.
     */
    private static final long MAX_WORK = 100_000_000;

    private long cells;
    private long rows;
    private long widest;

    private long work;
    private long openers;

    private CostlyText() {}

    /** Whether a text had better be shown as it was written. Never too low an estimate. */
    static boolean is(String markdown) {
        var text = new CostlyText();
        markdown.lines().forEach(text::add);
        text.endTable();
        text.endParagraph();
        return text.cells > MAX_CELLS || text.work > MAX_WORK;
    }

    private void add(String line) {
        long pipes = 0;
        boolean blank = true;
        char previous = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            blank &= c == ' ' || c == '\t';
            switch (c) {
                case '|' -> pipes++;
                case '[' -> openers++;
                case '*', '_', '~' -> openers += c == previous ? 0 : 1;
                default -> {}
            }
            previous = c;
        }
        if (pipes > 0) {
            rows++;
            widest = Math.max(widest, pipes + 1);
        } else {
            endTable();
        }
        if (blank) {
            endParagraph();
        }
    }

    /** As many cells in each line with pipes as the widest of them could head. */
    private void endTable() {
        cells += rows * widest;
        rows = 0;
        widest = 0;
    }

    private void endParagraph() {
        work += openers * openers;
        openers = 0;
    }
}
