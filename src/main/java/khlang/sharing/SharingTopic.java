package khlang.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Optional;
import khlang.organization.Person;

/** Something that is talked of at an event. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class SharingTopic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long eventId;

    @Column(name = "place")
    private int number;

    private String title;

    @ManyToOne
    @JoinColumn(name = "speaker_id")
    private Person speaker;

    private String speakerName = "";
    private String document;
    private Long trainingId;
    private Long reportId;
    private Long questionId;
    private String minutes = "";
    @Version private long version;

    protected SharingTopic() {} // Jakarta Persistence

    SharingTopic(long event, int number) {
        eventId = event;
        this.number = number;
    }

    /**
     * Takes over what is known of it.
     *
     * @param by who speaks; null for somebody from outside, or nobody yet
     */
    void describe(int at, String words, Person by, String byName, TopicLink link) {
        number = at;
        title = words;
        speaker = by;
        speakerName = byName;
        document = link.document();
        trainingId = link.training() == 0 ? null : link.training();
        reportId = link.report() == 0 ? null : link.report();
        questionId = link.question() == 0 ? null : link.question();
    }

    /** Moves to another place in the agenda. */
    void move(int place) {
        number = place;
    }

    /** Writes what was said. */
    void minute(String text) {
        minutes = text;
    }

    Long eventId() {
        return eventId;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** Its place in the agenda, from 1. */
    public int number() {
        return number;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** Who of the office speaks. */
    public Optional<Person> speaker() {
        return Optional.ofNullable(speaker);
    }

    /** The name of whoever speaks, of the office or from outside; empty for nobody yet. */
    public String speakerName() {
        return speaker == null ? speakerName : speaker.fullName();
    }

    /** What it leads to. */
    public TopicLink link() {
        return new TopicLink(document, known(trainingId), known(reportId), known(questionId));
    }

    private static long known(Long key) {
        return key == null ? 0 : key;
    }

    /** What was said, in Markdown; may be empty. */
    public String minutes() {
        return minutes;
    }
}
