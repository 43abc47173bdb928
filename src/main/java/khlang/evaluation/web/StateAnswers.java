package khlang.evaluation.web;

import java.time.LocalDate;
import java.util.List;
import khlang.evaluation.ActingCommittees;
import khlang.evidence.Evidence;
import khlang.evidence.EvidenceItem;
import khlang.organization.AppointmentOrder;
import khlang.organization.Committee;
import khlang.organization.Division;

/** What programs are told of what proves a plan, of what is missing and of its committees. */
final class StateAnswers {

    private StateAnswers() {}

    /** All that the asker sees of a year. */
    record Proofs(int fiscalYear, List<Proof> evidence) {}

    /**
     * Something that proves a row.
     *
     * @param division its slug; null for the whole office
     * @param measure whose typed-in value it proves; null for other evidence
     * @param link may be empty
     * @param letter the number of a letter; may be empty
     * @param letterOn null without a letter
     * @param state a name that stays
     * @param confirmedBy null while nobody stands for it
     */
    record Proof(
            long id,
            String row,
            String division,
            String measure,
            String caption,
            String link,
            String letter,
            LocalDate letterOn,
            List<String> files,
            String state,
            String stateText,
            String addedBy,
            String confirmedBy) {

        static Proof of(Evidence one) {
            EvidenceItem item = one.item();
            return new Proof(
                    item.id(),
                    item.row(),
                    item.division().map(Division::slug).orElse(null),
                    item.measure().orElse(null),
                    item.caption(),
                    item.link(),
                    item.letter(),
                    item.letterOn().orElse(null),
                    one.files().stream().map(file -> file.summary().fileName()).toList(),
                    item.state().name(),
                    item.state().label(),
                    item.adder(),
                    item.confirmer().orElse(null));
        }
    }

    /**
     * What is missing of a year.
     *
     * @param unproved the ids of rows that nothing proves
     */
    record Missing(
            int fiscalYear,
            List<String> unproved,
            List<Unconfirmed> unconfirmed,
            List<Silent> silent) {}

    /**
     * A typed-in value that nobody stands for.
     *
     * @param place the slug of a division, or what stands for the whole office
     */
    record Unconfirmed(String measure, String place, String placeName, String state) {}

    /** A division with the measures for which it has recorded nothing. */
    record Silent(String division, List<String> measures) {}

    /** The committees at work in a year, as they were on a day. */
    record Acting(int fiscalYear, LocalDate on, List<Board> committees) {}

    /**
     * A committee.
     *
     * @param orderNumber of the order that appoints it; null while nobody has recorded one
     */
    record Board(
            String slug,
            String name,
            String duties,
            String orderNumber,
            LocalDate orderDate,
            List<Seat> seats,
            List<Held> meetings) {

        /**
         * @param day up to which meetings are told of
         */
        static Board of(ActingCommittees.Acting acting, LocalDate day) {
            Committee committee = acting.committee();
            return new Board(
                    committee.slug(),
                    committee.name(),
                    committee.duties(),
                    committee.order().map(AppointmentOrder::number).orElse(null),
                    committee.order().map(AppointmentOrder::date).orElse(null),
                    committee.seats().stream()
                            .map(
                                    seat ->
                                            new Seat(
                                                    seat.positionName(),
                                                    seat.description().role().slug(),
                                                    seat.roleName(),
                                                    acting.holder(seat).orElse(null)))
                            .toList(),
                    acting.meetings().stream()
                            .filter(one -> one.isHeldBy(day))
                            .map(one -> new Held(one.id(), one.title(), one.heldOn(), one.people()))
                            .toList());
        }
    }

    /**
     * A seat of a committee.
     *
     * @param holder who holds it on the day; null for nobody
     */
    record Seat(String position, String role, String roleName, String holder) {}

    /**
     * A meeting that was held.
     *
     * @param people how many of the office were there
     */
    record Held(long id, String title, LocalDate on, long people) {}
}
