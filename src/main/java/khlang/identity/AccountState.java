package khlang.identity;

/** Whether an account can be used. Names are stored: never rename one. */
public enum AccountState {
    ACTIVE("ใช้งานได้"),
    CLOSED("ปิดแล้ว");

    private final String label;

    AccountState(String label) {
        this.label = label;
    }

    /** The state's name for people. */
    public String label() {
        return label;
    }
}
