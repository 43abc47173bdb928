package khlang.identity;

import java.util.Objects;
import java.util.Set;

/**
 * What a sign-in service vouches for. Only issuer and subject say who it is; names and addresses
 * can be given to somebody else one day.
 *
 * @param issuer the service
 * @param subject the service's own key of the person; it never changes and is never given again
 * @param userName the name that the service knows them by, in whatever form; may be empty
 * @param name the full name; may be empty
 * @param email an address that the service has made sure of; empty when it has not
 * @param roles what their groups bring
 */
public record Vouched(
        String issuer,
        String subject,
        String userName,
        String name,
        String email,
        Set<GroupRole> roles) {

    /** Nothing is null; the set is copied. */
    public Vouched {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(userName, "userName");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        roles = Set.copyOf(roles);
    }
}
