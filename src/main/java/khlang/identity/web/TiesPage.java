package khlang.identity.web;

import java.util.List;
import java.util.stream.Collectors;
import khlang.calendar.ThaiTimes;
import khlang.identity.GroupRole;
import khlang.identity.TiedIdentity;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * Lists who signs in from the sign-in service.
 *
 * @param said what was done before; null for nothing
 */
public record TiesPage(Paging paging, List<TiedIdentity> ties, String said) implements Page {

    @Override
    public String template() {
        return "identity/ties.jte";
    }

    /** What groups bring, in one line. */
    public String roles(TiedIdentity tie) {
        return tie.roles().isEmpty()
                ? "–"
                : tie.roles().stream().map(TiesPage::words).collect(Collectors.joining(", "));
    }

    private static String words(GroupRole role) {
        return role.division().isEmpty()
                ? role.role().label()
                : role.role().label() + " · " + role.division();
    }

    /** When they last signed in. */
    public String lastSeen(TiedIdentity tie) {
        return tie.lastSignInAt().map(ThaiTimes::toMinutes).orElse("–");
    }
}
