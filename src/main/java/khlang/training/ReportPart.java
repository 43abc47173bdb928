package khlang.training;

/** A part of a report's text, in the order of the paper. */
public enum ReportPart {
    GAINED("gained", ReportText.LONGEST_GAINED),
    VISITED("visited", ReportText.LONGEST),
    BENEFIT_OWN("benefitOwn", ReportText.LONGEST),
    BENEFIT_OFFICE("benefitOffice", ReportText.LONGEST),
    APPLICATION("application", ReportText.LONGEST),
    PROBLEMS("problems", ReportText.LONGEST),
    SUGGESTIONS("suggestions", ReportText.LONGEST);

    private final String field;
    private final int longest;

    ReportPart(String field, int longest) {
        this.field = field;
        this.longest = longest;
    }

    /** The field of forms. */
    public String field() {
        return field;
    }

    /** How long it may be, in characters. */
    public int longest() {
        return longest;
    }

    /** What a report says in it; empty while nothing is written. */
    public String of(ReportText text) {
        return switch (this) {
            case GAINED -> text.gained();
            case VISITED -> text.visited();
            case BENEFIT_OWN -> text.benefitOwn();
            case BENEFIT_OFFICE -> text.benefitOffice();
            case APPLICATION -> text.application();
            case PROBLEMS -> text.problems();
            case SUGGESTIONS -> text.suggestions();
        };
    }
}
