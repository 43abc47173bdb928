package khlang.search;

/** How words belong together. Names are stored: never rename one. */
public enum SynonymKind {
    /** Any of the words finds all of them. */
    SAME("ใช้แทนกันได้"),
    /** The words find the others too, but not the other way round. */
    ALSO("พบคำอื่นด้วย"),
    /** The others are looked for instead, as for a misspelling. */
    INSTEAD("ค้นคำอื่นแทน");

    private final String label;

    SynonymKind(String label) {
        this.label = label;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
