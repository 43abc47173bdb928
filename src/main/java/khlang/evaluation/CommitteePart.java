package khlang.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import khlang.organization.SeatRole;

/**
 * What the committee adds to the figures of its report, and what proves them. It is kept as it
 * stands here: what it is made of never gets other names.
 *
 * @param name of the committee; empty when there is none
 * @param signers who signs, in their order
 * @param recommendations of the report
 * @param earlier recommendations of the year before, and all that were still open
 * @param proofs what proves the rows, in words, by their ids
 */
public record CommitteePart(
        String name,
        List<Signer> signers,
        List<RecommendationLine> recommendations,
        List<RecommendationLine> earlier,
        Map<String, List<String>> proofs) {

    /** Lists are copied; what is missing is empty. */
    public CommitteePart {
        name = name == null ? "" : name;
        signers = orNone(signers);
        recommendations = orNone(recommendations);
        earlier = orNone(earlier);
        proofs = proofs == null ? Map.of() : Map.copyOf(proofs);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Who signs for the committee. */
    public Optional<Signer> chair() {
        return first(seat -> seat == SeatRole.CHAIR);
    }

    /** Who writes for it. */
    public Optional<Signer> secretary() {
        return first(seat -> seat != null && seat.isSecretary());
    }

    private Optional<Signer> first(Predicate<SeatRole> fits) {
        return signers.stream().filter(one -> fits.test(one.seat())).findFirst();
    }
}
