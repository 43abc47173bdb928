package khlang.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;

/** How the audit log and the hand-over list call things. */
final class Words {

    static final Sentences SAY = new Sentences("khlang.organization.words");

    private Words() {}

    static String of(Person person) {
        return list(
                person.fullName(),
                person.position().name(),
                person.division().map(Division::name).orElse(""),
                person.staffType().name(),
                person.email().orElse(""),
                person.validFrom()
                        .map(day -> SAY.say("from", ThaiDates.abbreviated(day)))
                        .orElse(""),
                person.validTo()
                        .map(day -> SAY.say("until", ThaiDates.abbreviated(day)))
                        .orElse(""));
    }

    static String of(MunicipalityDescription described) {
        return Stream.of(
                        described.name(),
                        described.shortName(),
                        described.abbreviation(),
                        described.subdistrict(),
                        described.district(),
                        described.province(),
                        described.address(),
                        described.phone(),
                        described.email(),
                        described.website(),
                        described.letterCode(),
                        described.officeHours())
                .map(text -> Optional.ofNullable(text).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String of(Division division) {
        DivisionDescription said = division.description();
        return list(
                said.name(),
                said.shortName(),
                division.headPosition().orElse(""),
                division.phone().orElse(""),
                date("from", said.validFrom()),
                date("until", said.validTo()));
    }

    static String of(Position position) {
        return list(
                position.name(),
                position.division().map(Division::name).orElse(""),
                position.staffType().name());
    }

    static String of(Committee committee) {
        return list(committee.name(), Integer.toString(committee.fiscalYear()), committee.duties());
    }

    static String of(AppointmentOrder order) {
        return list(
                SAY.say("order", order.number(), ThaiDates.abbreviated(order.date())),
                order.link(),
                order.scan().map(key -> SAY.say("scan", Long.toString(key))).orElse(""));
    }

    static String of(StaffType type) {
        return list(
                type.name(),
                SAY.say(type.isCounted() ? "counted" : "notCounted"),
                type.isRetired() ? SAY.say("retired") : "");
    }

    static String of(CommitteeTeam team) {
        return list(Integer.toString(team.order()), team.name(), team.duties());
    }

    static String of(CommitteeSeat seat) {
        return list(Integer.toString(seat.order()), seat.positionName(), seat.roleName());
    }

    static String of(SeatHolder held) {
        return list(
                held.seat().roleName(),
                held.person().fullName(),
                date("from", held.validFrom().orElse(null)),
                date("until", held.validTo().orElse(null)));
    }

    private static String date(String key, LocalDate day) {
        return day == null ? "" : SAY.say(key, ThaiDates.abbreviated(day));
    }

    private static String list(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
