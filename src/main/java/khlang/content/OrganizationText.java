package khlang.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import khlang.library.DescriptionFormat;
import khlang.organization.CommitteeDescription;
import khlang.organization.Division;
import khlang.organization.DivisionDescription;
import khlang.organization.OrganizationDescription;
import khlang.organization.PositionDescription;
import khlang.organization.SeatDescription;
import khlang.organization.StaffTypeDescription;

/**
 * Writes {@code organization.yaml}. What the file says for its readers only, and the portal does
 * not know, is taken from the file that came in last.
 */
final class OrganizationText {

    private final Optional<OrganizationFile> before;

    private OrganizationText(Optional<OrganizationFile> before) {
        this.before = before;
    }

    /**
     * The organisation as a file: as it came in, when it still says what the portal says.
     *
     * @param kept the file as it last came in
     */
    static String write(OrganizationDescription now, Optional<String> kept) {
        Optional<OrganizationFile> file = kept.flatMap(OrganizationText::parsed);
        var text = new OrganizationText(file);
        OrganizationDescription ours = text.own(now);
        return file.map(OrganizationFile::describe).filter(said -> same(said, ours)).isPresent()
                ? kept.orElseThrow()
                : DescriptionFormat.yaml(text.file(ours));
    }

    private static Optional<OrganizationFile> parsed(String text) {
        try {
            return Optional.of(OrganizationFile.parse(TextFile.plain(text)));
        } catch (ContentFileException e) {
            return Optional.empty(); // the rules have changed since it came in
        }
    }

    /** Without the division that every portal has. */
    private OrganizationDescription own(OrganizationDescription now) {
        return new OrganizationDescription(
                now.municipality(),
                now.divisions().stream()
                        .filter(
                                one ->
                                        !one.slug().equals(Division.UNASSIGNED)
                                                || division(one.slug()).isPresent())
                        .toList(),
                now.staffTypes(),
                now.positions(),
                now.committees());
    }

    private static boolean same(OrganizationDescription one, OrganizationDescription other) {
        return one.municipality().equals(other.municipality())
                && Set.copyOf(one.divisions()).equals(Set.copyOf(other.divisions()))
                && Set.copyOf(one.staffTypes()).equals(Set.copyOf(other.staffTypes()))
                && Set.copyOf(one.positions()).equals(Set.copyOf(other.positions()))
                && Set.copyOf(one.committees()).equals(Set.copyOf(other.committees()));
    }

    private OrganizationFile file(OrganizationDescription now) {
        return new OrganizationFile(
                municipality(now),
                now.divisions().stream()
                        .sorted(Comparator.comparingInt(DivisionDescription::sortOrder))
                        .map(this::division)
                        .toList(),
                now.staffTypes().stream()
                        .sorted(Comparator.comparingInt(StaffTypeDescription::sortOrder))
                        .map(
                                one ->
                                        new OrganizationFile.StaffTypePart(
                                                one.slug(),
                                                one.name(),
                                                one.counted(),
                                                one.retired() ? true : null))
                        .toList(),
                now.positions().stream()
                        .sorted(Comparator.comparingInt(PositionDescription::sortOrder))
                        .map(
                                one ->
                                        new OrganizationFile.PositionPart(
                                                one.name(),
                                                one.division().isEmpty() ? null : one.division(),
                                                one.staffType(),
                                                one.sample()))
                        .toList(),
                now.committees().stream().map(this::committee).toList());
    }

    private OrganizationFile.MunicipalityPart municipality(OrganizationDescription now) {
        var said = now.municipality();
        Optional<OrganizationFile.MunicipalityPart> read =
                before.map(OrganizationFile::municipality);
        return new OrganizationFile.MunicipalityPart(
                said.name(),
                said.shortName(),
                said.abbreviation(),
                read.map(OrganizationFile.MunicipalityPart::nameEn).orElse(null),
                said.subdistrict(),
                said.district(),
                said.province(),
                said.address(),
                said.phone(),
                said.email(),
                said.website(),
                read.map(OrganizationFile.MunicipalityPart::line).orElse(null),
                read.map(OrganizationFile.MunicipalityPart::facebook).orElse(null),
                said.letterCode(),
                said.officeHours(),
                said.sample());
    }

    private OrganizationFile.DivisionPart division(DivisionDescription said) {
        Optional<OrganizationFile.DivisionPart> read = division(said.slug());
        return new OrganizationFile.DivisionPart(
                said.slug(),
                said.name(),
                said.shortName(),
                read.map(OrganizationFile.DivisionPart::nameEn).orElse(null),
                said.headPosition(),
                said.phone(),
                said.sortOrder(),
                said.validFrom(),
                said.validTo(),
                read.map(OrganizationFile.DivisionPart::inPlan).orElse(false),
                said.sample());
    }

    private Optional<OrganizationFile.DivisionPart> division(String slug) {
        return before.stream()
                .flatMap(file -> file.divisions().stream())
                .filter(one -> slug.equals(one.id()))
                .findFirst();
    }

    private OrganizationFile.CommitteePart committee(CommitteeDescription said) {
        Optional<OrganizationFile.CommitteePart> read =
                before.stream()
                        .flatMap(file -> file.committees().stream())
                        .filter(is(said))
                        .findFirst();
        return new OrganizationFile.CommitteePart(
                said.slug(),
                said.name(),
                read.map(OrganizationFile.CommitteePart::nameEn).orElse(null),
                said.fiscalYear(),
                read.map(OrganizationFile.CommitteePart::section).orElse(null),
                said.seats().stream().map(seat -> seat(seat, read)).toList(),
                said.duties().lines().toList(),
                said.teams().stream()
                        .map(
                                one ->
                                        new OrganizationFile.TeamPart(
                                                one.name(), one.duties().lines().toList()))
                        .toList());
    }

    private static Predicate<OrganizationFile.CommitteePart> is(CommitteeDescription said) {
        return part ->
                said.slug().equals(part.id())
                        && Integer.valueOf(said.fiscalYear()).equals(part.fiscalYear());
    }

    private static OrganizationFile.SeatPart seat(
            SeatDescription said, Optional<OrganizationFile.CommitteePart> read) {
        List<OrganizationFile.SeatPart> seats = new ArrayList<>();
        read.map(OrganizationFile.CommitteePart::seats).ifPresent(seats::addAll);
        return new OrganizationFile.SeatPart(
                said.order(),
                said.position(),
                said.role().slug(),
                said.roleName(),
                seats.stream()
                        .filter(one -> Integer.valueOf(said.order()).equals(one.order()))
                        .map(OrganizationFile.SeatPart::division)
                        .filter(division -> division != null)
                        .findFirst()
                        .orElse(null));
    }
}
