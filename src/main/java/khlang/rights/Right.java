package khlang.rights;

import java.util.Locale;

/** Something that may be allowed; the rows of {@code rights.md}. */
public enum Right {
    /** Read what is published for everybody. */
    READ_PUBLIC,
    /** Read what is published for staff only. */
    READ_STAFF,
    /** Draft a document, send in a training report, comment, ask, acknowledge. */
    CONTRIBUTE,
    /** Change documents. */
    EDIT_DOCUMENTS,
    /** Approve a text and publish it. */
    PUBLISH,
    /** Let questions through to the public, send them on, end them. */
    MODERATE,
    /** Record who takes part in which training. */
    RECORD_TRAINING,
    /** Record meetings and other events at which knowledge is shared. */
    RECORD_SHARING,
    /** Keep the list of work tasks and who stands in. */
    KEEP_TASKS,
    /** Ask people to read something, and keep the lists that they have signed on paper. */
    ASK_READING,
    /** Note what superiors have decided on paper about training reports. */
    NOTE_DECISIONS,
    /** Confirm training reports, substitutes and monthly figures. */
    CONFIRM,
    /** See all statistics and the evidence behind them. */
    SEE_EVIDENCE,
    /** Attach evidence to the plan, and type in what the portal could not count. */
    KEEP_EVIDENCE,
    /**
     * Change the plan's targets and remarks, make the yearly report, lock the year, keep the lists
     * of the transparency assessment.
     */
    WRITE_PLAN,
    /** See by name who has understood what, and type in what was answered on paper. */
    KEEP_SCORES,
    /** Decide who is recognised. */
    RECOGNISE,
    /** Say which words searches find together. */
    EDIT_SYNONYMS,
    /** See who has an account, and print slips for those who have forgotten their password. */
    HELP_SIGN_IN,
    /** People, divisions, settings, the audit log. */
    ADMINISTER;

    /** The name in {@code rights.md}, such as {@code read-public}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
