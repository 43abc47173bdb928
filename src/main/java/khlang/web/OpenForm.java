package khlang.web;

/**
 * What somebody has sent with a form that is open to everybody: it carries no token, for its
 * readers are given no cookie, and gives nobody any right. {@link OpenFormReader} makes none of
 * what another site has sent.
 *
 * @param form what was typed
 */
public record OpenForm(Form form) {}
