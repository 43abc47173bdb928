package khlang.survey;

/** What the portal's own survey asks. Names are stored: never rename one. */
public enum PortalItem {
    FIND("หาข้อมูลพบง่าย"),
    CLEAR("เนื้อหาเข้าใจง่าย"),
    CORRECT("ข้อมูลถูกต้องครบถ้วน"),
    PHONE("ใช้บนมือถือได้ดี"),
    OVERALL("ความพึงพอใจโดยรวม");

    private final String label;

    PortalItem(String label) {
        this.label = label;
    }

    /** The Thai words. */
    public String label() {
        return label;
    }

    /** The name of its field in the form. */
    public String field() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
