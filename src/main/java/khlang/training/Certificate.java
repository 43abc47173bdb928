package khlang.training;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** What proves that somebody has completed a training. It is private. */
@Entity
@Table(name = "training_certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne private Participant participant;
    @ManyToOne private KeptFile file;

    protected Certificate() {} // Jakarta Persistence

    Certificate(Participant participant, KeptFile file) {
        this.participant = participant;
        this.file = file;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** The key of the training that it is of. */
    public long training() {
        return participant.trainingId();
    }

    /** Whose it is. */
    public Participant participant() {
        return participant;
    }

    KeptFile file() {
        return file;
    }

    /** For lists, with the key that it has here. */
    public AttachmentSummary summary() {
        return file.summary(id);
    }
}
