package khlang.organization;

/** The columns of a list of staff, in the order of the template. */
public enum StaffColumn implements SheetColumn {
    TITLE("คำนำหน้า", "title", false),
    FIRST_NAME("ชื่อ", "firstName", true),
    LAST_NAME("สกุล", "lastName", true),
    POSITION("ตำแหน่ง", "position", true),
    DIVISION("ส่วนราชการ", "division", false),
    STAFF_TYPE("ประเภทบุคลากร", "staffType", false),
    FROM("วันเริ่มงาน", "from", false),
    EMAIL("อีเมล", "email", false);

    private final String label;
    private final String field;
    private final boolean required;

    StaffColumn(String label, String field, boolean required) {
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

    /** What a draft says here. */
    public String of(PersonDraft draft) {
        return switch (this) {
            case TITLE -> draft.title();
            case FIRST_NAME -> draft.firstName();
            case LAST_NAME -> draft.lastName();
            case POSITION -> draft.position();
            case DIVISION -> draft.division();
            case STAFF_TYPE -> draft.staffType();
            case FROM -> draft.from();
            case EMAIL -> draft.email();
        };
    }
}
