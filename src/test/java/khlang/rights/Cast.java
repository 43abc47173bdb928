package khlang.rights;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import khlang.system.Browser;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;

/** One person for each role, signed in; all belong to the division {@link #OWN}. */
final class Cast implements AutoCloseable {

    static final String OWN = "finance";
    static final String OTHER = "education";

    private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final PortalDatabase database;

    Cast(RunningPortal portal) {
        database = portal.database();
        for (Role role : Role.values()) {
            browsers.put(role, role == Role.PUBLIC ? portal.browser() : person(portal, role));
            String form = role == Role.PUBLIC ? "sign-in" : ""; // signing out is a form too
            tokens.put(role, Browser.token(browsers.get(role).open(form)));
        }
    }

    Browser browser(Role role) {
        return browsers.get(role);
    }

    /** The token for the forms of the role's browser. */
    String token(Role role) {
        return tokens.get(role);
    }

    /** What the program must take a role's person for. */
    static Actor actor(Role role) {
        if (role == Role.PUBLIC) {
            return Actor.PUBLIC;
        }
        Set<Role> roles = EnumSet.of(Role.PUBLIC, Role.STAFF, role);
        if (role == Role.SECRETARY) {
            roles.add(Role.COMMITTEE);
        }
        return new Actor(1, 1, role.label(), roles, Map.of(role, Set.of(OWN)));
    }

    private Browser person(RunningPortal portal, Role role) {
        String user = "matrix." + role.name().toLowerCase(Locale.ROOT);
        Browser browser = portal.signInAsNew(user);
        long position = position(role);
        database.change(
                "INSERT INTO person (title, first_name, last_name, position_id, division_id,"
                        + " staff_type_id) SELECT '', ?, 'ตัวอย่าง', p.id, d.id, p.staff_type_id"
                        + " FROM staff_position p JOIN division d ON d.slug = ? WHERE p.id = ?",
                role.label(),
                OWN,
                position);
        String person = database.value("SELECT MAX(id) FROM person");
        database.change("UPDATE account SET person_id = ? WHERE user_name = ?", person, user);
        switch (role) {
            case EDITOR -> give(user, "EDITOR", OWN);
            case ADMINISTRATOR -> give(user, "ADMINISTRATOR", "");
            case COMMITTEE -> seat(person, "MEMBER");
            case SECRETARY -> seat(person, "MEMBER_SECRETARY");
            default -> {} // their post says it
        }
        return browser;
    }

    /** The head holds the position that the division names as its head's; all others another. */
    private long position(Role role) {
        String name =
                role == Role.HEAD
                        ? database.value("SELECT head_position FROM division WHERE slug = ?", OWN)
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

    private void give(String user, String role, String division) {
        database.change(
                "INSERT INTO role_grant (account_id, role, division)"
                        + " SELECT id, ?, ? FROM account WHERE user_name = ?",
                role,
                division,
                user);
    }

    private void seat(String person, String role) {
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
        browsers.values().forEach(Browser::close);
    }
}
