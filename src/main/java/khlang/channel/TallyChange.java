package khlang.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import khlang.organization.Person;

/** A number that was corrected after the head had confirmed it. */
@Entity
@Table(name = "channel_tally_change")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class TallyChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long reportId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private Integer amountBefore;
    private Integer amountAfter;
    private String reason;
    @ManyToOne private Person person;
    private Instant changedAt;

    protected TallyChange() {} // Jakarta Persistence

    /**
     * @param before null where no number was
     * @param after null where none is now
     */
    TallyChange(
            long report,
            Channel channel,
            Integer before,
            Integer after,
            String reason,
            Person person,
            Instant at) {
        reportId = report;
        this.channel = channel;
        amountBefore = before;
        amountAfter = after;
        this.reason = reason;
        this.person = person;
        changedAt = at;
    }

    /** Of which channel. */
    public Channel channel() {
        return channel;
    }

    /** The number that had been confirmed; none where there was none. */
    public Optional<Integer> before() {
        return Optional.ofNullable(amountBefore);
    }

    /** The number that took its place; none where there is none. */
    public Optional<Integer> after() {
        return Optional.ofNullable(amountAfter);
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Who corrected it. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** When it was corrected. */
    public Instant changedAt() {
        return changedAt;
    }
}
