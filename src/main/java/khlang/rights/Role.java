package khlang.rights;

/** What somebody is to the portal. One person may be several of them. */
public enum Role {
    PUBLIC("ประชาชน"),
    STAFF("เจ้าหน้าที่"),
    EDITOR("ผู้ดูแลเนื้อหาของส่วนราชการ"),
    HEAD("หัวหน้าส่วนราชการ"),
    COMMITTEE("กรรมการ"),
    SECRETARY("เลขานุการคณะกรรมการ"),
    ADMINISTRATOR("ผู้ดูแลระบบ");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role's name for people. */
    public String label() {
        return label;
    }
}
