package khlang.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whom the sign-in service vouches for, and the account that they sign in to.
 *
 * @param key of the tie
 * @param knownAs the name there when last seen; may be empty
 * @param issuer the service
 * @param account the key of the account
 * @param userName the account's name here
 * @param roles what groups have brought at the last sign-in
 */
public record TiedIdentity(
        long key,
        String knownAs,
        String issuer,
        long account,
        String userName,
        Optional<Instant> lastSignInAt,
        Set<GroupRole> roles) {}
