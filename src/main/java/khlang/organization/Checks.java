package khlang.organization;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import khlang.language.TextRule;
import khlang.language.Violation;

/** Collects what is wrong with the fields of one thing. */
final class Checks {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("[0-9+() #.,/-]*");
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_EMAIL = 254;

    private final List<Violation> violations = new ArrayList<>();

    /** A text; null counts as empty. */
    Checks text(TextRule rule, String text) {
        violations.addAll(rule.check(text == null ? "" : text));
        return this;
    }

    /** A name in addresses. */
    Checks slug(String field, String slug) {
        return that(isSlug(slug), field, "plainSlug");
    }

    /** An address for mail, or nothing. */
    Checks email(String field, String email) {
        List<Violation> unfit = TextRule.optional(field, LONGEST_EMAIL).check(orEmpty(email));
        violations.addAll(unfit);
        return that(
                !unfit.isEmpty() || isEmpty(email) || EMAIL.matcher(email).matches(),
                field,
                "email");
    }

    /** Telephone numbers, or nothing. */
    Checks phone(String field, String phone) {
        List<Violation> unfit = TextRule.optional(field, 50).check(orEmpty(phone));
        violations.addAll(unfit);
        return that(
                !unfit.isEmpty() || isEmpty(phone) || PHONE.matcher(phone).matches(),
                field,
                "phone");
    }

    /** The address of a web site, or nothing: readers will follow it. */
    Checks website(String field, String website) {
        List<Violation> unfit = TextRule.optional(field, 200).check(orEmpty(website));
        violations.addAll(unfit);
        return that(!unfit.isEmpty() || isEmpty(website) || isWebsite(website), field, "website");
    }

    /** A number for the order of things. */
    Checks order(String field, int order) {
        return that(order >= 0 && order <= 10_000, field, "order");
    }

    /** Notes a broken rule unless something holds. */
    Checks that(boolean holds, String field, String rule, Object... arguments) {
        if (!holds) {
            violations.add(new Violation(field, rule, arguments));
        }
        return this;
    }

    /** Adds what others have found. */
    Checks and(List<Violation> found) {
        violations.addAll(found);
        return this;
    }

    /** Whether a text can be a name in addresses: the database refuses to compare others. */
    static boolean isSlug(String text) {
        return text.length() <= LONGEST_SLUG && SLUG.matcher(text).matches();
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Whether a text is an address of the web. */
    static boolean isWebsite(String website) {
        try {
            URI address = URI.create(website);
            return website.matches("https?://.+") && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
