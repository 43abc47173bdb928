package khlang.plan;

/**
 * The years, พ.ศ., that tests sign plans and lists for: a year has one plan, and the tests share
 * one portal, so every year is one test's alone ({@link PlanYearsTest} holds that).
 */
public final class PlanYears {

    /** A year that no test gives a plan. */
    public static final int NOBODYS = 2490;

    public static final int OIT_CHOSEN = 2411;
    public static final int OIT_RULED = 2412;
    public static final int POINTS_EDITED = 2414;
    public static final int POINTS_MOVED = 2415;
    public static final int POINTS_COPIED = 2416;
    public static final int POINTS_SAMPLED = 2418;
    public static final int POINTS_REFUSED = 2420;
    public static final int PRESENT = 2421;

    /** Has no plan either. */
    public static final int PRESENT_NOBODYS = 2422;

    public static final int DISCLOSURE_IN_BROWSER = 2423;

    /** Nobody records anything in it. */
    public static final int SILENT = 2424;

    public static final int SILENT_BUT_ONE = 2425;
    public static final int REPORT_FIGURES = 2426;
    public static final int PLAN_ON_PAPER = 2427;
    public static final int ACCESS_CHANNELS = 2428;
    public static final int LOCKED_WORDS = 2430;
    public static final int PLAN_STATE_API = 2431;
    public static final int PLAN_API = 2433;
    public static final int FIGURES_AT_ONCE = 2434;
    public static final int FIGURES_UNASKED = 2435;
    public static final int PLAN_ROWS = 2441;
    public static final int PLAN_ROWS_NEXT = 2442;
    public static final int PLAN_ROWS_IN_BROWSER = 2443;
    public static final int REMOVED_ROWS = 2444;
    public static final int PLAN_AGENDA = 2445;
    public static final int PLAN_AGENDA_NEXT = 2446;
    public static final int POINTS_LISTED = 2447;
    public static final int POINTS_LISTED_IN_BROWSER = 2448;
    public static final int PLAN_COMMITTEES = 2455;
    public static final int PLAN_COMMITTEES_NEXT = 2456;
    public static final int PLAN_COMMITTEES_LAST = 2457;
    public static final int EVIDENCE_IN_BROWSER = 2460;
    public static final int ENTERED_VALUES = 2462;
    public static final int OWN_MEASURE_IN_BROWSER = 2466;
    public static final int EVIDENCE = 2471;
    public static final int OWN_MEASURES = 2472;
    public static final int OWN_MEASURES_NEXT = 2473;
    public static final int MEASURE_LISTS_ENTERED = 2474;
    public static final int PACK = 2477;
    public static final int EVIDENCE_CLOSED = 2478;
    public static final int PACK_IN_BROWSER = 2479;
    public static final int RIGHTS_MATRIX = 2480;
    public static final int RIGHTS_MATRIX_NEXT = 2481;
    public static final int REPORT_PROOFS = 2485;
    public static final int RECOMMENDATIONS = 2488;
    public static final int RECOMMENDATIONS_NEXT = 2489;
    public static final int REPORT_PAPERS_IN_BROWSER = 2491;
    public static final int REPORT_PAPERS = 2492;
    public static final int PLAN_EDIT_BEFORE = 2493;
    public static final int PLAN_EDIT = 2494;
    public static final int PLAN_EDIT_NEXT = 2495;
    public static final int YEAR_REPORT = 2497;

    /** Not yet over, whatever the day. */
    public static final int ENTERED_VALUES_RUNNING = 2587;

    private PlanYears() {}
}
