package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.rights.CurrentReader;

/**
 * Tells the owner of an account what was done to it, in the transaction that does it. An account
 * without a person has nobody to be told.
 */
@ApplicationScoped
public class SecurityNotices {

    private static final Sentences WORDS = new Sentences("khlang.identity.notices");
    private static final String SECURITY = "/me/security";
    private static final String ACCOUNT = "/me/account";
    private static final int LONGEST = 500;

    @Inject Notices notices;
    @Inject Organization organization;
    @Inject CurrentReader reader;

    /**
     * A new password was set.
     *
     * @param how {@code slip}, {@code mail}, or empty for the owner's old password
     */
    void passwordChanged(Account account, String how) {
        tell(account, SECURITY, "password." + (how.isEmpty() ? "own" : how), account.userName());
    }

    /** Somebody has printed a slip. */
    void slipIssued(Account account) {
        tell(account, SECURITY, "slip", account.userName(), doer());
    }

    /** The second factor was switched on or off by the owner. */
    void factorSwitched(Account account, boolean on) {
        tell(account, SECURITY, on ? "factor.on" : "factor.off", account.userName());
    }

    /** Somebody else has switched it off. */
    void factorTakenOff(Account account) {
        tell(account, SECURITY, "factor.taken", account.userName(), doer());
    }

    /** Somebody has signed in with a browser that was not used before. */
    void newBrowser(Account account, SignInPlace place) {
        String browser = place.browser().isEmpty() ? WORDS.say("browser.some") : place.browser();
        tell(account, SECURITY, "browser.new", account.userName(), browser, place.source());
    }

    /** Roles were given or taken by hand. */
    void rolesChanged(Account account, List<GivenRole> before, List<GivenRole> after) {
        told(account, "roles.given", without(after, before));
        told(account, "roles.taken", without(before, after));
    }

    private void told(Account account, String what, List<GivenRole> roles) {
        if (!roles.isEmpty()) {
            String names =
                    roles.stream().map(this::name).distinct().collect(Collectors.joining(", "));
            tell(account, ACCOUNT, what, account.userName(), doer(), names);
        }
    }

    private static List<GivenRole> without(List<GivenRole> these, List<GivenRole> those) {
        var left = new ArrayList<GivenRole>(these);
        left.removeAll(those);
        return left;
    }

    private String name(GivenRole role) {
        return organization
                .division(role.division())
                .map(Division::name)
                .map(division -> WORDS.say("role", role.role().label(), division))
                .orElse(role.role().label());
    }

    /** Whoever acts; programs act for whoever runs the machine. */
    private String doer() {
        return reader.actor().isSignedIn() ? reader.actor().name() : WORDS.say("machine");
    }

    private void tell(Account account, String page, String what, Object... arguments) {
        if (account.person() != 0) {
            String text = WORDS.say(what, arguments);
            notices.tell(
                    account.person(), text.substring(0, Math.min(text.length(), LONGEST)), page);
        }
    }
}
