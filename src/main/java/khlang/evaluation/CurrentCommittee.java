package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.evidence.ProofLines;
import khlang.organization.Committee;
import khlang.organization.Committees;
import khlang.organization.SeatHolder;
import khlang.plan.PlanCommittees;

/** What the committee adds to its report, as it is known now. */
@ApplicationScoped
class CurrentCommittee {

    @Inject PlanCommittees acting;
    @Inject Committees committees;
    @Inject Recommendations recommendations;
    @Inject ProofLines proofs;

    /**
     * @param day on which those who sign hold their seats
     */
    CommitteePart of(FiscalYear year, LocalDate day) {
        Optional<Committee> committee = acting.monitoring(year);
        return new CommitteePart(
                committee.map(Committee::name).orElse(""),
                committee.map(one -> signers(one, day)).orElse(List.of()),
                lines(recommendations.of(year)),
                lines(recommendations.leftFrom(year)),
                proofs.of(year));
    }

    private static List<RecommendationLine> lines(List<Recommendation> all) {
        return all.stream().map(RecommendationLine::of).toList();
    }

    private List<Signer> signers(Committee committee, LocalDate day) {
        Map<Long, String> names =
                committees.holdersOn(committee.id(), day).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.seat().id(),
                                        CurrentCommittee::name,
                                        (first, second) -> first));
        return committee.seats().stream()
                .map(
                        seat ->
                                new Signer(
                                        names.getOrDefault(seat.id(), ""),
                                        seat.positionName(),
                                        seat.roleName(),
                                        seat.description().role()))
                .toList();
    }

    private static String name(SeatHolder holder) {
        return holder.person().fullName();
    }
}
