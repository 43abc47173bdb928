package khlang.rights;

import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.system.PortalDatabase;

/** The things under addresses that hold a key: there is one of each. */
final class Kept {

    /** A year that has a report, and is followed by another one that has a plan. */
    private static final int REPORTED = PlanYears.RIGHTS_MATRIX;

    private static final String ASSESSMENT = "assessment WHERE title = 'matrix'";

    private static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry("admin/accounts/{id}", "account"),
                    Map.entry("admin/staff-types/{id}", "staff_type"),
                    Map.entry("admin/people/{id}", "person"),
                    Map.entry("admin/people/{id}/edit", "person"),
                    Map.entry("admin/people/{id}/leave", "person WHERE valid_to IS NULL"),
                    Map.entry("admin/positions/{id}", "staff_position"),
                    Map.entry("admin/committees/{id}", "committee"),
                    Map.entry("admin/committees/{id}/edit", "committee"),
                    Map.entry(
                            "plan/{year}/committees/{id}/order",
                            "committee WHERE slug = 'km-team' AND fiscal_year = 2565"),
                    Map.entry("laws/{id}", "law"),
                    Map.entry("admin/synonyms/{id}", "synonym_rule"),
                    Map.entry("activities/{id}", "sharing_event"),
                    Map.entry("tasks/{id}", "work_task"),
                    Map.entry("assessments/{id}", ASSESSMENT),
                    Map.entry("assessments/{id}/edit", ASSESSMENT),
                    Map.entry("assessments/{id}/items", ASSESSMENT),
                    Map.entry("assessments/{id}/people", ASSESSMENT),
                    Map.entry("assessments/{id}/results", ASSESSMENT),
                    Map.entry("assessments/{id}/results.xlsx", ASSESSMENT),
                    Map.entry("assessments/{id}/sheet", ASSESSMENT),
                    Map.entry(
                            "oit/{year}/points/{id}",
                            "disclosure_point WHERE fiscal_year = " + REPORTED),
                    Map.entry("training/{id}", "training"),
                    Map.entry("training/{id}.ics", "training"),
                    Map.entry("activities/{id}.ics", "sharing_event"));

    private final PortalDatabase database;

    Kept(PortalDatabase database) {
        this.database = database;
        database.change(
                "INSERT INTO training (kind, outside, course, organiser, first_day, last_day, days,"
                        + " recorded_at) VALUES ('SEMINAR', TRUE, ?, ?, '2021-10-01',"
                        + " '2021-10-01', 1, '2021-10-02')",
                "หลักสูตรในตารางสิทธิ",
                "ผู้จัดในตารางสิทธิ");
        database.change(
                "INSERT INTO sharing_event (kind, state, title, outside, km_sharing, km_climate,"
                        + " held_on, begins_at, ends_at, minutes, recorded_at) VALUES ('MEETING',"
                        + " 'CANCELLED', ?, FALSE, FALSE, FALSE, '2001-10-01', 540, 720, '',"
                        + " '2001-10-02')",
                "การประชุมในตารางสิทธิ");
        for (int year = REPORTED; year <= REPORTED + 1; year++) {
            SignedPlans.sign(database, year);
        }
        database.change(
                "INSERT INTO year_report (fiscal_year, number, stage, content)"
                        + " VALUES (?, 1, 'ORDERED', '{}')",
                REPORTED);
        for (int year = REPORTED; year <= REPORTED + 1; year++) {
            database.change(
                    "INSERT INTO disclosure_point (fiscal_year, scheme, code, title, place,"
                            + " documents, links) VALUES (?, 'matrix', 'M1', 'matrix', 1, '', '')",
                    year);
        }
        database.change(
                "INSERT INTO work_task (division_id, title, owner_id, frequency, active_from,"
                        + " ended_on, recorded_at) SELECT MIN(d.id), ?, (SELECT MIN(id) FROM"
                        + " person), 'DAILY', '2001-10-01', '2001-10-02', '2001-10-02'"
                        + " FROM division d",
                "งานในตารางสิทธิ");
        database.change(
                "INSERT INTO assessment (kind, title, fiscal_year, opens_on, closes_on, items,"
                        + " pass_percent, most_attempts, set_number, approved_on, maker) VALUES"
                        + " ('CHECK', 'matrix', 2544, '2001-01-01', '2001-01-02', 3, 60, 0, 1,"
                        + " '2001-01-01', 'matrix')");
    }

    /**
     * The year for a path: the starter plan's, unless the path changes plans or lists, or tells of
     * reports.
     */
    static String year(String path) {
        return path.matches(
                        "(api/v1/)?plan/\\{year}/(report|copy|history|recommendations).*|(api/v1/)?oit/.*")
                ? Integer.toString(REPORTED)
                : "2565";
    }

    /** Whether one is known for an address. */
    boolean has(String path) {
        return TABLES.containsKey(path);
    }

    /** The key of one. */
    String key(String path) {
        return database.value("SELECT MIN(id) FROM " + TABLES.get(path));
    }
}
