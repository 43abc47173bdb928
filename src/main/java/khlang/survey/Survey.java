package khlang.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import khlang.calendar.FiscalYear;

/** Questions that are asked of the public or of staff, from a day to a day. */
@Entity
public class Survey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;

    @Enumerated(EnumType.STRING)
    private SurveyPurpose purpose;

    @Enumerated(EnumType.STRING)
    private SurveyAudience audience;

    private boolean anonymous;
    private String introduction;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private boolean closed;
    private String maker;
    @Version private long version;

    protected Survey() {} // Jakarta Persistence

    /**
     * @param maker the name of who has made it
     */
    Survey(SurveyDetails details, String maker) {
        describe(details);
        this.maker = maker;
    }

    final void describe(SurveyDetails details) {
        title = details.title();
        purpose = details.purpose();
        audience = details.audience();
        anonymous = details.anonymous();
        introduction = details.introduction();
        opensOn = details.opensOn();
        closesOn = details.closesOn();
    }

    /** Takes no more answers, whatever its days say. */
    void close() {
        closed = true;
    }

    /** All that is known of it. */
    public SurveyDetails details() {
        return new SurveyDetails(
                title, purpose, audience, anonymous, introduction, opensOn, closesOn);
    }

    /** The database's key, and its number in addresses. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** The name of who has made it. */
    public String maker() {
        return maker;
    }

    /** The fiscal year of its first day. */
    public FiscalYear year() {
        return FiscalYear.containing(opensOn);
    }

    /** Whether this audience is asked. */
    public boolean isFor(SurveyAudience asked) {
        return audience == asked;
    }

    /** Whether its results could betray which colleague has answered what. */
    public boolean isAnonymousOfStaff() {
        return audience == SurveyAudience.STAFF && anonymous;
    }

    /** Whether it takes answers on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !closed && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Whether it takes no answers any more. */
    public boolean isOver(LocalDate today) {
        return closed || today.isAfter(closesOn);
    }

    /** The path on which it is answered. */
    public String path() {
        return audience == SurveyAudience.PUBLIC ? "/surveys/" + id : "/surveys/" + id + "/staff";
    }
}
