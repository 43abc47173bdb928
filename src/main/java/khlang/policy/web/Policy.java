package khlang.policy.web;

/**
 * A promise that has an address of its own. Its text is a document like any other, so that the
 * municipality can change it; as long as there is none, the page says what the program itself
 * guarantees.
 */
public enum Policy {
    PRIVACY("privacy-notice", "ประกาศความเป็นส่วนตัว"),
    SECURITY("security-policy", "นโยบายความมั่นคงปลอดภัยของเว็บไซต์");

    private final String slug;
    private final String label;

    Policy(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The document that holds its text. */
    public String slug() {
        return slug;
    }

    /** Its title as long as there is no document. */
    public String label() {
        return label;
    }
}
