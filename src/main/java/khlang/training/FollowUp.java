package khlang.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Whether what was learnt is used, as its authors say, and the head's word on it. */
@Entity
@Table(name = "training_follow_up")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class FollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long reportId;
    private LocalDate dueOn;
    private boolean reminded;

    @Enumerated(EnumType.STRING)
    private KnowledgeUse applied;

    private String result = "";
    private LocalDate doneOn;
    private Long doneBy;
    private String word = "";
    private LocalDate wordOn;
    private Long wordBy;
    @Version private long version;

    protected FollowUp() {} // Jakarta Persistence

    FollowUp(long report, LocalDate dueOn) {
        reportId = report;
        this.dueOn = dueOn;
    }

    void answer(KnowledgeUse said, String what, LocalDate day, long person) {
        applied = said;
        result = what;
        doneOn = day;
        doneBy = person == 0 ? null : person;
    }

    void comment(String said, LocalDate day, long person) {
        word = said;
        wordOn = day;
        wordBy = person == 0 ? null : person;
    }

    void remind() {
        reminded = true;
    }

    Long reportId() {
        return reportId;
    }

    /** The day from which it is asked. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** What its authors say; none while they have not. */
    public Optional<KnowledgeUse> applied() {
        return Optional.ofNullable(applied);
    }

    /** What has come of it. */
    public String result() {
        return result;
    }

    /** When that was said. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /** The head's word; empty while there is none. */
    public String word() {
        return word;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }
}
