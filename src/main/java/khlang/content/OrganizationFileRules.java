package khlang.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import khlang.language.Violation;
import khlang.organization.CommitteeDescription;
import khlang.organization.DivisionDescription;
import khlang.organization.PositionDescription;
import khlang.organization.SeatDescription;
import khlang.organization.StaffTypeDescription;

/** Tells what is wrong with an organisation file, each with its line. */
final class OrganizationFileRules {

    private final String text;
    private final List<ContentProblem> problems = new ArrayList<>();

    private OrganizationFileRules(String text) {
        this.text = text;
    }

    static List<ContentProblem> check(OrganizationFile file, String text) {
        var rules = new OrganizationFileRules(text);
        rules.checkParts(file);
        return rules.problems;
    }

    private void checkParts(OrganizationFile file) {
        if (file.municipality() == null) {
            problems.add(ContentProblem.of(1, "missingKey", "municipality"));
        } else {
            for (Violation one : file.describeMunicipality().check()) {
                String key = key(one.field());
                tell(YamlText.lineOf(text, "municipality." + key), key, one);
            }
        }
        if (file.divisions().isEmpty()) {
            problems.add(ContentProblem.of(1, "missingKey", "divisions"));
        }
        Set<String> divisions = checkDivisions(file.describeDivisions());
        Set<String> types = checkStaffTypes(file.describeStaffTypes());
        checkPositions(file.describePositions(), divisions, types);
        checkCommittees(file.committees().stream().map(OrganizationFile::described).toList());
    }

    private Set<String> checkDivisions(List<DivisionDescription> parts) {
        var known = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            check("divisions", i, parts.get(i).check());
            unlike("divisions", i, "id", parts.get(i).slug(), known);
        }
        return known;
    }

    private Set<String> checkStaffTypes(List<StaffTypeDescription> parts) {
        var known = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            check("staff_types", i, parts.get(i).check());
            unlike("staff_types", i, "id", parts.get(i).slug(), known);
        }
        return known;
    }

    private void checkPositions(
            List<PositionDescription> parts, Set<String> divisions, Set<String> types) {
        var known = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            PositionDescription part = parts.get(i);
            check("positions", i, part.check());
            unlike("positions", i, "name", part.name(), known);
            if (!part.division().isEmpty() && !divisions.contains(part.division())) {
                tell("positions", i, "division", "unknownPart", part.division(), "divisions");
            }
            if (!types.contains(part.staffType())) {
                tell("positions", i, "staff_type", "unknownPart", part.staffType(), "staff_types");
            }
        }
    }

    private void checkCommittees(List<CommitteeDescription> parts) {
        var known = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            CommitteeDescription part = parts.get(i);
            check("committees", i, part.check());
            unlike("committees", i, "id", part.slug() + " " + part.fiscalYear(), known);
            var orders = new HashSet<String>();
            for (int k = 0; k < part.seats().size(); k++) {
                SeatDescription seat = part.seats().get(k);
                for (Violation one : seat.check()) {
                    String key = key(one.field());
                    tell(YamlLines.of(text, "committees", i, "seats", k, key), key, one);
                }
                unlike("committees", i, "order", Integer.toString(seat.order()), orders);
            }
            for (int k = 0; k < part.teams().size(); k++) {
                for (Violation one : part.teams().get(k).check()) {
                    String key = key(one.field());
                    tell(YamlLines.of(text, "committees", i, "teams", k, key), key, one);
                }
            }
        }
    }

    private void check(String list, int index, List<Violation> violations) {
        for (Violation one : violations) {
            String key = key(one.field());
            tell(YamlLines.of(text, list, index, key), key, one);
        }
    }

    private void unlike(String list, int index, String key, String value, Set<String> known) {
        if (!value.isEmpty() && !known.add(value)) {
            tell(list, index, key, "twice", value);
        }
    }

    private void tell(String list, int index, String key, String rule, Object... arguments) {
        problems.add(
                new ContentProblem(
                        YamlLines.of(text, list, index, key),
                        ContentProblem.say("violation", key, ContentProblem.say(rule, arguments))));
    }

    private void tell(int line, String key, Violation one) {
        problems.add(
                new ContentProblem(
                        Math.max(1, line), ContentProblem.say("violation", key, one.sentence())));
    }

    /** What a field is called in the file. */
    private static String key(String field) {
        return switch (field) {
            case "slug" -> "id";
            case "sortOrder" -> "sort";
            default -> field.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        };
    }
}
