package khlang.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that was given, by one or by several together.
 *
 * @param key names it
 * @param givers by name, those who are not named last; never empty
 * @param isOwn whether the one who asks is among them
 * @param isThanked whether the one who asks has said thanks for it
 */
public record Work(
        String key,
        ContributionKind kind,
        LocalDate day,
        String what,
        String address,
        List<Giver> givers,
        boolean isOwn,
        boolean isThanked) {

    /** The givers are copied. */
    public Work {
        givers = List.copyOf(givers);
    }

    /** The divisions for which it was given, each once. */
    public Stream<String> divisions() {
        return givers.stream().map(Giver::division).distinct();
    }
}
