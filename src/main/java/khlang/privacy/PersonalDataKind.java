package khlang.privacy;

/** What sort of personal data something is. */
public enum PersonalDataKind {
    CITIZEN_ID("เลขประจำตัวประชาชน", true),
    BANK_ACCOUNT("เลขที่บัญชีธนาคารหรือพร้อมเพย์", true),
    PHONE("หมายเลขโทรศัพท์มือถือ", false),
    PLACE("พิกัดสถานที่ถ่ายภาพ", true);

    private final String label;
    private final boolean stops;

    PersonalDataKind(String label, boolean stops) {
        this.label = label;
        this.stops = stops;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /** Whether a public text that holds it needs a confirmation; else a warning is enough. */
    public boolean stopsPublishing() {
        return stops;
    }
}
