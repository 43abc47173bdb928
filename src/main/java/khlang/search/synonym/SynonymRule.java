package khlang.search.synonym;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import khlang.search.SynonymFile;
import khlang.search.SynonymGroup;
import khlang.search.SynonymKind;

/** A group of words as it is kept. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class SynonymRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private SynonymKind kind;

    private String words;
    private String others;

    private Instant changedAt;
    private Instant removedAt;

    @Version private long version;

    protected SynonymRule() {} // Jakarta Persistence

    SynonymRule(SynonymGroup group, Instant now) {
        change(group, now);
    }

    /** Takes the place of what was there. */
    final void change(SynonymGroup group, Instant now) {
        kind = group.kind();
        words = SynonymFile.text(group.words());
        others = SynonymFile.text(group.others());
        changedAt = now;
    }

    /** Searches no longer know it. */
    void remove(Instant now) {
        removedAt = now;
    }

    /** Searches know it again. */
    void restore(Instant now) {
        removedAt = null;
        changedAt = now;
    }

    /** Its key. */
    public long id() {
        return id;
    }

    /** How its words belong together. */
    public SynonymKind kind() {
        return kind;
    }

    /** Its words, with commas between them. */
    public String words() {
        return words;
    }

    /**
     * What is found as well or instead, with commas between them; empty for words that are the
     * same.
     */
    public String others() {
        return others;
    }

    /** When it was taken out. */
    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    /** For the optimistic lock. */
    public long version() {
        return version;
    }

    /** What it says. */
    public SynonymGroup group() {
        return new SynonymGroup(kind, SynonymFile.words(words), SynonymFile.words(others));
    }

    /** The same in one line, for people. */
    String inWords() {
        return kind.label() + ": " + words + (others.isEmpty() ? "" : " → " + others);
    }
}
