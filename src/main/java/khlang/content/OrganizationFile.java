package khlang.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import khlang.organization.CommitteeDescription;
import khlang.organization.DivisionDescription;
import khlang.organization.MunicipalityDescription;
import khlang.organization.OrganizationDescription;
import khlang.organization.PositionDescription;
import khlang.organization.SeatDescription;
import khlang.organization.SeatRole;
import khlang.organization.StaffTypeDescription;
import khlang.organization.TeamDescription;

/**
 * {@code organization.yaml} as it is written. Every key must be known; some are for those who read
 * the file only.
 */
record OrganizationFile(
        MunicipalityPart municipality,
        List<DivisionPart> divisions,
        List<StaffTypePart> staffTypes,
        List<PositionPart> positions,
        List<CommitteePart> committees) {

    record MunicipalityPart(
            String name,
            String shortName,
            String abbreviation,
            String nameEn,
            String subdistrict,
            String district,
            String province,
            String address,
            String phone,
            String email,
            String website,
            String line,
            String facebook,
            String letterCode,
            String officeHours,
            boolean sample) {}

    record DivisionPart(
            String id,
            String name,
            String shortName,
            String nameEn,
            String headPosition,
            String phone,
            Integer sort,
            LocalDate validFrom,
            LocalDate validTo,
            boolean inPlan,
            boolean sample) {}

    record StaffTypePart(String id, String name, boolean counted, Boolean retired) {}

    record PositionPart(String name, String division, String staffType, boolean sample) {}

    record CommitteePart(
            String id,
            String name,
            String nameEn,
            Integer fiscalYear,
            Integer section,
            List<SeatPart> seats,
            List<String> duties,
            List<TeamPart> teams) {}

    record SeatPart(
            Integer order, String position, String role, String roleName, String division) {}

    record TeamPart(String name, List<String> duties) {}

    static OrganizationFile parse(String text) throws ContentFileException {
        OrganizationFile read = YamlText.read(text, OrganizationFile.class, 0);
        OrganizationFile file =
                new OrganizationFile(
                        read.municipality,
                        listed(read.divisions),
                        listed(read.staffTypes),
                        listed(read.positions),
                        listed(read.committees));
        List<ContentProblem> problems = OrganizationFileRules.check(file, text);
        if (!problems.isEmpty()) {
            throw new ContentFileException(problems);
        }
        return file;
    }

    private static <T> List<T> listed(List<T> read) {
        return read == null ? List.of() : read.stream().filter(Objects::nonNull).toList();
    }

    OrganizationDescription describe() {
        return new OrganizationDescription(
                describeMunicipality(),
                describeDivisions(),
                describeStaffTypes(),
                describePositions(),
                committees.stream().map(OrganizationFile::described).toList());
    }

    MunicipalityDescription describeMunicipality() {
        return new MunicipalityDescription(
                said(municipality.name),
                municipality.shortName == null ? said(municipality.name) : municipality.shortName,
                said(municipality.abbreviation),
                municipality.subdistrict,
                said(municipality.district),
                said(municipality.province),
                municipality.address,
                municipality.phone,
                municipality.email,
                municipality.website,
                municipality.letterCode,
                municipality.officeHours,
                municipality.sample);
    }

    List<DivisionDescription> describeDivisions() {
        var described = new ArrayList<DivisionDescription>();
        for (DivisionPart part : divisions) {
            described.add(
                    new DivisionDescription(
                            said(part.id),
                            said(part.name),
                            part.shortName == null ? said(part.name) : part.shortName,
                            part.headPosition,
                            part.phone,
                            part.sort == null ? described.size() + 1 : part.sort,
                            part.validFrom,
                            part.validTo,
                            part.sample));
        }
        return described;
    }

    List<StaffTypeDescription> describeStaffTypes() {
        var described = new ArrayList<StaffTypeDescription>();
        for (StaffTypePart part : staffTypes) {
            described.add(
                    new StaffTypeDescription(
                            said(part.id),
                            said(part.name),
                            part.counted,
                            described.size() + 1,
                            Boolean.TRUE.equals(part.retired)));
        }
        return described;
    }

    List<PositionDescription> describePositions() {
        var described = new ArrayList<PositionDescription>();
        for (PositionPart part : positions) {
            described.add(
                    new PositionDescription(
                            said(part.name),
                            said(part.division),
                            said(part.staffType),
                            described.size() + 1,
                            part.sample));
        }
        return described;
    }

    static CommitteeDescription described(CommitteePart part) {
        return new CommitteeDescription(
                said(part.id),
                part.fiscalYear == null ? 0 : part.fiscalYear,
                said(part.name),
                lines(part.duties),
                listed(part.seats).stream().map(OrganizationFile::described).toList(),
                described(listed(part.teams)));
    }

    private static List<TeamDescription> described(List<TeamPart> parts) {
        var described = new ArrayList<TeamDescription>();
        for (TeamPart part : parts) {
            described.add(
                    new TeamDescription(described.size() + 1, said(part.name), lines(part.duties)));
        }
        return described;
    }

    private static String lines(List<String> duties) {
        return String.join("\n", listed(duties));
    }

    static SeatDescription described(SeatPart part) {
        return new SeatDescription(
                part.order == null ? 0 : part.order,
                said(part.position),
                SeatRole.ofSlug(said(part.role)),
                said(part.roleName));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
