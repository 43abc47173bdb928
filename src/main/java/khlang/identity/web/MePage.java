package khlang.identity.web;

import java.time.Instant;
import java.util.List;
import khlang.calendar.ThaiTimes;
import khlang.identity.AccountSession;
import khlang.identity.SessionLimits;
import khlang.identity.Waits;
import khlang.web.Page;

/**
 * What somebody may know of themselves.
 *
 * @param userName what they sign in with
 * @param roles in words
 * @param sessions their open sign-ins, newest first
 * @param current the key of the one at hand
 * @param secondFactor whether a code is asked for
 * @param limits how long sign-ins last
 * @param said what was just done; null for nothing
 */
public record MePage(
        String name,
        String userName,
        List<String> roles,
        List<AccountSession> sessions,
        long current,
        boolean secondFactor,
        SessionLimits limits,
        String said)
        implements Page {

    @Override
    public String template() {
        return "identity/me.jte";
    }

    /** After how long without a request a sign-in ends, in words. */
    public String idle() {
        return Waits.words(limits.idle());
    }

    /** After how many hours it ends in any case. */
    public long hours() {
        return limits.longest().toHours();
    }

    /** A moment for people. */
    public String moment(Instant instant) {
        return ThaiTimes.toMinutes(instant);
    }
}
