package khlang.organization;

/** What became of a part that the organisation file describes. */
public enum TakenOver {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** The file says something new, but administrators have changed the part: it stays. */
    CONFLICT
}
