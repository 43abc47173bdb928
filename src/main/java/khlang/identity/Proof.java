package khlang.identity;

/** How somebody has proven who they are, for the audit log. */
public enum Proof {
    PASSWORD,
    PASSWORD_AND_CODE,
    PASSWORD_AND_RECOVERY_CODE,
    SET_UP,
    /** Another place that vouches, such as the municipality's own sign-in service. */
    EXTERNAL
}
