package khlang.identity;

/**
 * A sign-in that has just succeeded.
 *
 * @param secret for the browser's cookie; it stands nowhere else
 * @param mark lets the browser be known next time
 */
public record OpenedSession(String secret, String mark) {}
