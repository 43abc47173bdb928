package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;

/**
 * Takes over what the organisation file says. What administrators have changed in the portal since
 * stays as it is: where the file says something new of it, that is told.
 */
@ApplicationScoped
@Transactional
public class OrganizationIntake {

    @Inject Organization organization;
    @Inject StaffTypes staffTypes;
    @Inject Positions positions;
    @Inject Committees committees;
    @Inject Event<OrganizationChanged> changed;
    @Inject AuditLog audit;

    /**
     * What became of a part.
     *
     * @param list the key of the list it stands in, such as {@code divisions}
     * @param index its place in that list, from 0
     * @param name what people call it
     */
    public record Part(String list, int index, String name, TakenOver became) {}

    /** Takes over everything, or nothing when the database refuses a part. */
    public List<Part> takeOver(OrganizationDescription says) {
        organization.oneAtATime();
        var parts = new ArrayList<Part>();
        parts.add(
                new Part(
                        "municipality",
                        0,
                        says.municipality().name(),
                        organization.takeOver(says.municipality())));
        for (int i = 0; i < says.divisions().size(); i++) {
            DivisionDescription one = says.divisions().get(i);
            parts.add(new Part("divisions", i, one.name(), organization.takeOver(one)));
        }
        for (int i = 0; i < says.staffTypes().size(); i++) {
            StaffTypeDescription one = says.staffTypes().get(i);
            parts.add(new Part("staff_types", i, one.name(), staffTypes.takeOver(one)));
        }
        Directory directory = positions.directory();
        for (int i = 0; i < says.positions().size(); i++) {
            PositionDescription one = says.positions().get(i);
            parts.add(new Part("positions", i, one.name(), positions.takeOver(one, directory)));
        }
        for (int i = 0; i < says.committees().size(); i++) {
            CommitteeDescription one = says.committees().get(i);
            parts.add(new Part("committees", i, one.name(), committees.takeOver(one)));
        }
        tell(parts);
        return parts;
    }

    private void tell(List<Part> parts) {
        String news =
                parts.stream()
                        .filter(
                                part ->
                                        part.became() == TakenOver.CREATED
                                                || part.became() == TakenOver.UPDATED)
                        .map(Part::name)
                        .collect(Collectors.joining(", "));
        if (!news.isEmpty()) {
            audit.record(
                    AuditAction.ORGANIZATION_CHANGED,
                    "organization",
                    "",
                    Words.SAY.say("file.changed", news));
            changed.fire(new OrganizationChanged());
        }
    }
}
