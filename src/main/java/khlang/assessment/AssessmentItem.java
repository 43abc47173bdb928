package khlang.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A question of the bank; what it says stands in its texts, of which the newest is asked. */
@Entity
public class AssessmentItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private int latest;
    private boolean retired;
    private boolean sample;
    @Version private long version;

    protected AssessmentItem() {} // Jakarta Persistence

    /**
     * @param sample whether it came with the portal
     */
    AssessmentItem(ItemKind kind, boolean sample) {
        this.kind = kind;
        this.sample = sample;
    }

    /** Makes room for another text; its own text makes it the municipality's own. */
    int next() {
        latest++;
        if (latest > 1) {
            sample = false;
        }
        return latest;
    }

    /** It is offered no more, or again. */
    void retire(boolean gone) {
        retired = gone;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** How it is answered. */
    public ItemKind kind() {
        return kind;
    }

    /** Whether it is not offered any more. */
    public boolean isRetired() {
        return retired;
    }

    /** Whether it came with the portal and nobody here has written it anew. */
    public boolean isSample() {
        return sample;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }
}
