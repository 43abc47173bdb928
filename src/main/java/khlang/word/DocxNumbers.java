package khlang.word;

import khlang.word.Block.Listing;

/** The lists of a Word file that is being written: each counts for itself. */
final class DocxNumbers {

    private static final int LEVELS = 9;
    private static final int INDENT = 360;
    private static final int BOX = 240;
    private static final String[] BULLETS = {"\u2022", "\u2013", "\u25aa"};

    private final boolean thai;
    private final StringBuilder lists = new StringBuilder();
    private int count;

    /**
     * @param thai whether numbers are written in Thai digits
     */
    DocxNumbers(boolean thai) {
        this.thai = thai;
    }

    /** The number by which the paragraphs of a list name it. */
    int add(Listing list, int level) {
        count++;
        int shape = !list.ordered() ? 0 : list.sign() == ')' ? 2 : 1;
        lists.append("<w:num w:numId=\"")
                .append(count)
                .append("\"><w:abstractNumId w:val=\"")
                .append(shape)
                .append("\"/>");
        if (list.ordered()) {
            lists.append("<w:lvlOverride w:ilvl=\"")
                    .append(Math.min(level, LEVELS - 1))
                    .append("\"><w:startOverride w:val=\"")
                    .append(list.start())
                    .append("\"/></w:lvlOverride>");
        }
        lists.append("</w:num>");
        return count;
    }

    /** The properties by which a paragraph is an item. */
    static String item(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\""
                + Math.min(level, LEVELS - 1)
                + "\"/><w:numId w:val=\""
                + list
                + "\"/></w:numPr>";
    }

    /** The indents of an item in a box, as the styles of boxes have them. */
    static String boxed(int level) {
        return "<w:ind w:left=\"%d\" w:hanging=\"%d\"/>"
                .formatted(BOX + INDENT * (level + 1), INDENT);
    }

    /** The part with the numberings. */
    String part() {
        return DocxParts.HEAD
                + "<w:numbering xmlns:w=\""
                + DocxParts.MAIN
                + "\">"
                + shape(0, "bullet", "")
                + shape(1, thai ? "thaiNumbers" : "decimal", ".")
                + shape(2, thai ? "thaiNumbers" : "decimal", ")")
                + lists
                + "</w:numbering>";
    }

    private static String shape(int id, String format, String sign) {
        var shape = new StringBuilder();
        shape.append("<w:abstractNum w:abstractNumId=\"")
                .append(id)
                .append("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int level = 0; level < LEVELS; level++) {
            String text =
                    sign.isEmpty() ? BULLETS[level % BULLETS.length] : "%" + (level + 1) + sign;
            shape.append(
                    """
                    <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>\
                    <w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>\
                    <w:pPr><w:ind w:left="%d" w:hanging="%d"/></w:pPr></w:lvl>"""
                            .formatted(level, format, text, INDENT * (level + 2), INDENT));
        }
        return shape.append("</w:abstractNum>").toString();
    }
}
