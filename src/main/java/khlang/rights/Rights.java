package khlang.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the one behind the request at hand may do. Rooms ask it before they act, pages to show. */
@ApplicationScoped
public class Rights {

    @Inject CurrentReader reader;

    /** Whether it is allowed. */
    public boolean allows(Right right, Subject subject) {
        return RightsTable.PORTAL.allows(reader.actor(), right, subject);
    }

    /** Whether it is allowed over the whole portal. */
    public boolean allows(Right right) {
        return allows(right, Subject.PORTAL);
    }

    /** Whether it is allowed over at least something, so that a way to it is worth showing. */
    public boolean allowsSome(Right right) {
        return RightsTable.PORTAL.allowsSome(reader.actor(), right);
    }

    /**
     * Goes on only when it is allowed over something.
     *
     * @throws RightMissingException when it is not
     */
    public void require(Right right, Subject subject) {
        if (!allows(right, subject)) {
            throw new RightMissingException(right, subject);
        }
    }

    /**
     * Goes on only when it is allowed over the whole portal.
     *
     * @throws RightMissingException when it is not
     */
    public void require(Right right) {
        require(right, Subject.PORTAL);
    }
}
