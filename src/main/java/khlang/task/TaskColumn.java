package khlang.task;

import khlang.organization.SheetColumn;

/** The columns of a sheet of tasks, in the order of the template. */
public enum TaskColumn implements SheetColumn {
    DIVISION("ส่วนราชการ", "division", true),
    TITLE("งาน", "title", true),
    OWNER("ผู้ปฏิบัติหลัก", "owner", true),
    FREQUENCY("ความถี่", "frequency", true),
    MANUAL("คู่มือ", "manual", false),
    MONTHS("เดือนที่ถึงกำหนด", "months", false),
    ACTIVE_FROM("เริ่มปฏิบัติ", "activeFrom", false),
    DETAILS("รายละเอียด", "details", false);

    private final String label;
    private final String field;
    private final boolean required;

    TaskColumn(String label, String field, boolean required) {
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
