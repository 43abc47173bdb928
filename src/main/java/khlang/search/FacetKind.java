package khlang.search;

/** What hits can be narrowed by. */
public enum FacetKind {
    KIND,
    CATEGORY,
    DIVISION,
    FISCAL_YEAR,
    AUDIENCE
}
