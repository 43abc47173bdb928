package khlang.identity.web;

import java.time.Instant;
import java.util.List;
import khlang.calendar.ThaiTimes;
import khlang.identity.AccountSession;
import khlang.web.Page;

/**
 * What somebody may know of themselves.
 *
 * @param userName what they sign in with
 * @param roles in words
 * @param sessions their open sign-ins, newest first
 * @param current the key of the one at hand
 * @param secondFactor whether a code is asked for
 * @param said what was just done; null for nothing
 */
public record MePage(
        String name,
        String userName,
        List<String> roles,
        List<AccountSession> sessions,
        long current,
        boolean secondFactor,
        String said)
        implements Page {

    @Override
    public String template() {
        return "identity/me.jte";
    }

    /** A moment for people. */
    public String moment(Instant instant) {
        return ThaiTimes.toMinutes(instant);
    }
}
