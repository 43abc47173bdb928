package khlang.library.guide;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The papers to bring: those that the state issued and the others. Both empty means that none are
 * needed, which a file says with the word {@code none}.
 */
@JsonDeserialize(using = ServicePapersReader.class)
@JsonSerialize(using = ServicePapersWriter.class)
public record ServicePapers(List<ServicePaper> identity, List<ServicePaper> other) {

    /** No papers are needed. */
    public static final ServicePapers NONE = new ServicePapers(List.of(), List.of());

    /** A part that is missing is empty. */
    public ServicePapers {
        identity = identity == null ? List.of() : List.copyOf(identity);
        other = other == null ? List.of() : List.copyOf(other);
    }

    /** Both parts, state papers first. */
    public List<ServicePaper> all() {
        return Stream.concat(identity.stream(), other.stream()).toList();
    }

    /** Whether the applicant need not bring anything. */
    public boolean isNone() {
        return identity.isEmpty() && other.isEmpty();
    }
}
