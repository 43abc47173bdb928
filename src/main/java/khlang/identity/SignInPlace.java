package khlang.identity;

/**
 * Where somebody signs in.
 *
 * @param source the address of the machine
 * @param browser the browser, roughly, for people to recognise
 * @param mark the mark of a browser that somebody has signed in with before; empty when there is
 *     none
 * @param session the secret of the session that the browser shows; empty when there is none
 */
public record SignInPlace(String source, String browser, String mark, String session) {}
