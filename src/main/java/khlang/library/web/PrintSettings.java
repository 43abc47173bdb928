package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the office wants to see on paper. */
@ApplicationScoped
public class PrintSettings {

    @Inject
    @ConfigProperty(name = "khlang.print.thai.digits", defaultValue = "true")
    boolean thaiDigits;

    /** How digits are printed. */
    public PrintedDigits digits() {
        return new PrintedDigits(thaiDigits);
    }
}
