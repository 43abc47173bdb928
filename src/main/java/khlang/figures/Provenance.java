package khlang.figures;

/** Where a figure comes from; it stands beside every number (domain §1.5, rule 4). */
public enum Provenance {
    /** The portal has seen it happen. */
    AUTOMATIC("อัตโนมัติ"),
    /** Counted from records that staff keep in the portal. */
    RECORDS("จากแบบบันทึก"),
    /** Typed in, with evidence. */
    TYPED("กรอกเอง"),
    /** A part was seen by the portal, a part is typed in or recorded. */
    MIXED("ผสม");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
