package khlang.disclosure;

import khlang.organization.SheetColumn;

/** The columns of a sheet of points, in the order of the template. */
public enum PointColumn implements SheetColumn {
    CODE("รหัส", "code", true),
    TITLE("ข้อ", "title", true),
    EXPLANATION("คำอธิบาย", "explanation", false),
    NOTE("หมายเหตุ", "note", false),
    LINKS("ลิงก์", "links", false);

    private final String label;
    private final String field;
    private final boolean required;

    PointColumn(String label, String field, boolean required) {
        this.label = label;
        this.field = field;
        this.required = required;
    }

    @Override
    public String label() {
        return label;
    }

    /** The field of a draft. */
    public String field() {
        return field;
    }

    @Override
    public boolean isRequired() {
        return required;
    }
}
