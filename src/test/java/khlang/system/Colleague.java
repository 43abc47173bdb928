package khlang.system;

import khlang.rights.Role;

/**
 * Somebody who works at the municipality and has signed in.
 *
 * @param person the person's key
 * @param browser close it
 */
public record Colleague(String user, long person, Browser browser) implements AutoCloseable {

    /** Makes somebody with a role in a division; the same user name must not be taken. */
    public static Colleague of(RunningPortal portal, String user, Role role, String division) {
        Browser browser = portal.signInAsNew(user);
        PortalDatabase database = portal.database();
        long position = position(database, role, division);
        database.change(
                "INSERT INTO person (title, first_name, last_name, position_id, division_id,"
                        + " staff_type_id) SELECT '', ?, 'ตัวอย่าง', p.id, d.id, p.staff_type_id"
                        + " FROM staff_position p JOIN division d ON d.slug = ? WHERE p.id = ?",
                role.label() + " " + user,
                division,
                position);
        String person = database.value("SELECT MAX(id) FROM person");
        database.change("UPDATE account SET person_id = ? WHERE user_name = ?", person, user);
        switch (role) {
            case EDITOR -> give(database, user, "EDITOR", division);
            case ADMINISTRATOR -> give(database, user, "ADMINISTRATOR", "");
            case COMMITTEE -> seat(database, person, "MEMBER");
            case SECRETARY -> seat(database, person, "MEMBER_SECRETARY");
            default -> {} // their post says it
        }
        return new Colleague(user, Long.parseLong(person), browser);
    }

    /** The head holds the position that the division names as its head's; all others another. */
    private static long position(PortalDatabase database, Role role, String division) {
        String name =
                role == Role.HEAD
                        ? database.value(
                                "SELECT head_position FROM division WHERE slug = ?", division)
                        : "ตำแหน่งในตารางสิทธิ";
        database.change(
                "INSERT IGNORE INTO staff_type (slug, name, counted, sort_order)"
                        + " VALUES ('matrix', 'ประเภทในตารางสิทธิ', FALSE, 999)");
        database.change(
                "INSERT IGNORE INTO staff_position (name, staff_type_id, sort_order)"
                        + " SELECT ?, id, 999 FROM staff_type WHERE slug = 'matrix'",
                name);
        return Long.parseLong(database.value("SELECT id FROM staff_position WHERE name = ?", name));
    }

    private static void give(PortalDatabase database, String user, String role, String division) {
        database.change(
                "INSERT INTO role_grant (account_id, role, division)"
                        + " SELECT id, ?, ? FROM account WHERE user_name = ?",
                role,
                division,
                user);
    }

    private static void seat(PortalDatabase database, String person, String role) {
        database.change(
                "INSERT IGNORE INTO committee (slug, fiscal_year, name, duties)"
                        + " VALUES ('matrix', 2565, 'คณะกรรมการในตารางสิทธิ', '')");
        database.change(
                "INSERT IGNORE INTO committee_seat (committee_id, seat_order, position_name, role,"
                        + " role_name) SELECT id, ?, 'ตำแหน่ง', ?, 'กรรมการ' FROM committee"
                        + " WHERE slug = 'matrix'",
                role.length(),
                role);
        database.change(
                "INSERT INTO seat_holder (seat_id, person_id) SELECT s.id, ? FROM committee_seat s"
                        + " JOIN committee c ON c.id = s.committee_id"
                        + " WHERE c.slug = 'matrix' AND s.role = ?",
                person,
                role);
    }

    @Override
    public void close() {
        browser.close();
    }
}
