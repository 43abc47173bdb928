package khlang.evidence;

import java.util.Optional;
import khlang.language.Sentences;
import khlang.organization.Division;

/**
 * Of whom a typed-in value tells: a division, or the whole office.
 *
 * @param division empty for the whole office
 */
public record EnteredPlace(Optional<Division> division) {

    /** What stands for the whole office in addresses. */
    public static final String WHOLE = "whole-office";

    private static final Sentences WORDS = new Sentences("khlang.evidence.words");

    /** The name in addresses. */
    public String slug() {
        return division.map(Division::slug).orElse(WHOLE);
    }

    /** The name for people. */
    public String name() {
        return division.map(Division::name).orElseGet(() -> WORDS.say("wholeOffice"));
    }

    /** Whether it is the whole office. */
    public boolean isWhole() {
        return division.isEmpty();
    }
}
