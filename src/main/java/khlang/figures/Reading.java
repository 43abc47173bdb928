package khlang.figures;

/** How a number is read. Names are stored with yearly reports: never rename one. */
public enum Reading {
    /** So many things. */
    COUNT,
    /** A percentage of things. */
    SHARE,
    /** Whether there is such a thing at all. Then it alone decides how far a row of the plan is. */
    VERDICT
}
