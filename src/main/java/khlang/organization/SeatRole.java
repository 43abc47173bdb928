package khlang.organization;

import java.util.Locale;

/** What somebody is on a committee. Names are stored: never rename one. */
public enum SeatRole {
    CHAIR("ประธานกรรมการ"),
    VICE_CHAIR("รองประธานกรรมการ"),
    MEMBER("กรรมการ"),
    MEMBER_SECRETARY("กรรมการและเลขานุการ"),
    SECRETARY("เลขานุการ"),
    ASSISTANT_SECRETARY("ผู้ช่วยเลขานุการ");

    private final String label;

    SeatRole(String label) {
        this.label = label;
    }

    /** The role's usual name. */
    public String label() {
        return label;
    }

    /** Whether who holds it may write the plan and help others to sign in. */
    public boolean isSecretary() {
        return this == MEMBER_SECRETARY || this == SECRETARY || this == ASSISTANT_SECRETARY;
    }

    /** The name in files and forms, such as {@code member-secretary}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of this name; null when there is none. */
    public static SeatRole ofSlug(String slug) {
        for (SeatRole role : values()) {
            if (role.slug().equals(slug)) {
                return role;
            }
        }
        return null;
    }
}
