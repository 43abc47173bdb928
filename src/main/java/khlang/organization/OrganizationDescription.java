package khlang.organization;

import java.util.List;

/** All that the organisation file says; every part has passed its own checks. */
public record OrganizationDescription(
        MunicipalityDescription municipality,
        List<DivisionDescription> divisions,
        List<StaffTypeDescription> staffTypes,
        List<PositionDescription> positions,
        List<CommitteeDescription> committees) {}
