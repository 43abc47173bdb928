package khlang.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import khlang.library.KeptFile;

/** What somebody has sent once, or written on paper. Only they and the secretary may know it. */
@Entity
@Table(name = "assessment_attempt")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Attempt {

    /**
     * The best is the one with the most right answers; among equals the later one, for it is what
     * the person said last. One attempt is taken for understanding and awareness both, so that
     * nobody is made aware by one sheet and understanding by another.
     */
    static final Comparator<Attempt> WORSE_FIRST =
            Comparator.comparingInt((Attempt one) -> one.score)
                    .thenComparing(one -> one.day)
                    .thenComparing(one -> one.id);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long assessmentId;
    private long personId;
    private String formKey;
    private int setNumber;
    private int score;
    private int items;
    private int awarenessSum;
    private int awarenessItems;
    private boolean paper;
    private LocalDate day;
    private Instant sentAt;
    private String enterer = "";
    @ManyToOne private KeptFile file;
    @Version private long version;

    protected Attempt() {} // Jakarta Persistence

    /**
     * @param person the key of whose it is
     */
    Attempt(Assessment of, long person, String formKey, Marks marks, LocalDate day, Instant at) {
        assessmentId = of.id();
        setNumber = of.edition();
        personId = person;
        this.formKey = formKey;
        sentAt = at;
        mark(marks, day);
    }

    final void mark(Marks marks, LocalDate on) {
        score = marks.score();
        items = marks.items();
        awarenessSum = marks.awarenessSum();
        awarenessItems = marks.awarenessItems();
        day = on;
    }

    /**
     * It was written on paper.
     *
     * @param by who has typed it in
     */
    void isOnPaper(KeptFile scan, String by) {
        paper = true;
        file = scan;
        enterer = by;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** To which assessment it belongs. */
    public long assessment() {
        return assessmentId;
    }

    /** The key of whose it is. */
    public long person() {
        return personId;
    }

    /** What it is worth. */
    public Marks marks() {
        return new Marks(score, items, awarenessSum, awarenessItems);
    }

    /** Whether it was written on paper. */
    public boolean isPaper() {
        return paper;
    }

    /** On which it was sent, or that stands on the paper. */
    public LocalDate day() {
        return day;
    }

    /** Who has typed the paper in; empty for what was sent. */
    public String enterer() {
        return enterer;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    KeptFile file() {
        return file;
    }

    String formKey() {
        return formKey;
    }

    /**
     * The name of the scanned sheet in addresses and in lists: what the sender called it may name
     * anybody, and may hold signs that mean something in an address.
     */
    public Optional<String> scan() {
        return Optional.ofNullable(file)
                .map(KeptFile::fileName)
                .map(name -> name.replaceFirst("^.*?(\\.[A-Za-z0-9]{1,5})?$", "$1"))
                .map(kind -> "paper-" + id + kind);
    }
}
