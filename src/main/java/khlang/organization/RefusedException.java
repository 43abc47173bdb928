package khlang.organization;

import java.util.List;
import khlang.language.Violation;

/** What somebody typed breaks rules; nothing was stored. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    /** Names the broken rules; at least one. */
    public RefusedException(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    /** One broken rule. */
    public RefusedException(String field, String rule, Object... arguments) {
        this(List.of(new Violation(field, rule, arguments)));
    }

    /** Refuses when any rule is broken. */
    public static void unless(List<Violation> none) {
        if (!none.isEmpty()) {
            throw new RefusedException(none);
        }
    }

    /** Never empty. */
    public List<Violation> violations() {
        return violations;
    }
}
