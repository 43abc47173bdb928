package khlang.rights.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import khlang.rights.Right;

/**
 * Marks what only those may ask for who have the right over something at least. The room decides
 * whether it extends to the thing at hand.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {

    /** The right. */
    Right value();
}
