package khlang.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import khlang.organization.Division;
import khlang.organization.Person;

/** A document was put before people by a channel: on a board, into a group, into a leaflet. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ChannelPublication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long documentId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate publishedOn;
    private String place;
    private String link;
    private String note;
    @ManyToOne private Division division;

    @ManyToOne
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    private Instant recordedAt;
    private String formKey;
    private Instant takenBackAt;
    @Version private long version;

    protected ChannelPublication() {} // Jakarta Persistence

    /**
     * @param person who records it; null for nobody
     */
    ChannelPublication(
            long document, PublicationDetails details, Person person, Instant at, String formKey) {
        documentId = document;
        describe(details);
        recordedBy = person;
        division = person == null ? null : person.division().orElse(null);
        recordedAt = at;
        this.formKey = formKey;
    }

    final void describe(PublicationDetails details) {
        channel = details.channel();
        publishedOn = details.day();
        place = details.place();
        link = details.link();
        note = details.note();
    }

    /** It was recorded by mistake, and counts no more. */
    void takeBack(Instant at) {
        takenBackAt = at;
    }

    /** All that is known of it. */
    public PublicationDetails details() {
        return new PublicationDetails(channel, publishedOn, place, link, note);
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** The key of the document. */
    public long documentId() {
        return documentId;
    }

    /** Whose record it is; none for those above the divisions. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** Who has recorded it. */
    public Optional<Person> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it was taken back. */
    public boolean isTakenBack() {
        return takenBackAt != null;
    }
}
