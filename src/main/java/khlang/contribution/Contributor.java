package khlang.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What somebody lets others see of them, and says of themselves. */
@Entity
public class Contributor {

    @Id private Long personId;
    private String about = "";
    private boolean nameHidden;
    private boolean topicsHidden;
    @Version private long version;

    protected Contributor() {} // Jakarta Persistence

    Contributor(long person) {
        personId = person;
    }

    void describe(SelfDescription said) {
        about = said.about();
        nameHidden = said.nameHidden();
        topicsHidden = said.topicsHidden();
    }

    /** All that they have said. */
    public SelfDescription description() {
        return new SelfDescription(about, nameHidden, topicsHidden);
    }

    /** Counts how often it was changed. */
    public long version() {
        return version;
    }

    Long personId() {
        return personId;
    }
}
