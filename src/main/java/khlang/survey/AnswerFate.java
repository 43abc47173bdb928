package khlang.survey;

/** What became of an answer. */
public enum AnswerFate {
    /** It counts, in place of an earlier one of the same visitor and day. */
    COUNTED,
    /** It came from somebody whose own work it is about, or from whom nobody asked. */
    OWN,
    /** No person has sent it; whoever has is thanked all the same. */
    NO_PERSON,
    /** Too many came from there. */
    TOO_MANY
}
