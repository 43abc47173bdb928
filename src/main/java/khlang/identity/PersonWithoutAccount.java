package khlang.identity;

/**
 * Somebody who works here and cannot sign in yet.
 *
 * @param person the key
 * @param division empty for those above the divisions
 * @param suggested a user name that is free; it can be changed
 */
public record PersonWithoutAccount(
        long person, String name, String position, String division, String suggested) {}
