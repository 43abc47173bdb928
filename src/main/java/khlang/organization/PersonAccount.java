package khlang.organization;

/**
 * The account with which somebody signs in.
 *
 * @param id the account's key
 * @param closed whether an administrator has closed it
 */
public record PersonAccount(long id, String userName, boolean closed) {}
