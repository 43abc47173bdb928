package khlang.organization;

import java.util.Optional;

/** Implemented by the room of accounts, which lies above this one. */
public interface PersonAccounts {

    /** The account of a person, also a closed one. */
    Optional<PersonAccount> of(long person);
}
