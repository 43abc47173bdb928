package khlang.demo;

import khlang.rights.Role;

/**
 * How to sign in as somebody of a role.
 *
 * @param password made for this start only
 */
public record SampleSignIn(Role role, String userName, String password) {}
