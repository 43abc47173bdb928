package khlang.training;

import khlang.organization.SheetColumn;

/** The columns of a sheet of trainings, in the order of the template. */
public enum TrainingColumn implements SheetColumn {
    PEOPLE("ผู้เข้าร่วม", "people", true),
    KIND("ประเภท", "kind", true),
    COURSE("หลักสูตร", "course", true),
    ORGANISER("หน่วยงานผู้จัด", "organiser", true),
    FIRST_DAY("วันเริ่ม", "firstDay", true),
    LAST_DAY("วันสิ้นสุด", "lastDay", false),
    SIDE("ภายในหรือภายนอก", "outside", false),
    PLACE("สถานที่", "place", false),
    DAYS("จำนวนวัน", "days", false),
    HOURS("จำนวนชั่วโมง", "hours", false),
    ORDER_NUMBER("เลขที่คำสั่ง", "orderNumber", false),
    ORDER_DATE("วันที่คำสั่ง", "orderDate", false),
    BUDGET("งบประมาณ", "budget", false),
    OBJECTIVE("วัตถุประสงค์", "objective", false),
    DIVISION("ส่วนราชการขณะนั้น", "division", false),
    POSITION("ตำแหน่งขณะนั้น", "position", false);

    private final String label;
    private final String field;
    private final boolean required;

    TrainingColumn(String label, String field, boolean required) {
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
