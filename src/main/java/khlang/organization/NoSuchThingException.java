package khlang.organization;

/** What was asked for has never existed. */
public class NoSuchThingException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
