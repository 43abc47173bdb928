package khlang.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;

/**
 * How far somebody has come, and how they practised.
 *
 * @param with whom they practised; may be empty
 * @param on when
 */
record Practice(Level level, String with, Optional<LocalDate> on) {

    private static final int LONGEST_WITH = 200;

    Practice {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(with, "with");
    }

    /** A level of which nothing more is told. */
    static Practice of(Level level) {
        return new Practice(level, "", Optional.empty());
    }

    /**
     * What was typed.
     *
     * @param suffix of the names of the fields; empty for the form about oneself, in which all is
     *     to be told
     * @param typed the name of a level below the highest
     * @param with whom, as typed
     * @param typedDay when, as Thais type dates
     * @param today in Bangkok
     * @throws RefusedException when rules are broken
     */
    static Practice check(
            String suffix, String typed, String with, String typedDay, LocalDate today) {
        Level level = belowTheHighest("level" + suffix, typed);
        if (level != Level.PRACTISED) {
            return of(level);
        }
        boolean isToldWhole = suffix.isEmpty();
        String field = "practisedOn" + suffix;
        var wrong = new ArrayList<Violation>();
        wrong.addAll(new TextRule("with" + suffix, isToldWhole, LONGEST_WITH, false).check(with));
        TypedDate day =
                isToldWhole
                        ? TypedDate.required(field, typedDay)
                        : TypedDate.optional(field, typedDay);
        wrong.addAll(day.violations());
        day.day()
                .filter(one -> one.isAfter(today))
                .ifPresent(one -> wrong.add(new Violation(field, "notAhead")));
        RefusedException.unless(wrong);
        return new Practice(level, with, day.day());
    }

    /**
     * A level that others than heads may say.
     *
     * @throws RefusedException when it is the highest, or none
     */
    static Level belowTheHighest(String field, String typed) {
        Level level = Level.of(typed).orElseThrow(() -> new RefusedException(field, "choose"));
        if (level == Level.ABLE) {
            throw new RefusedException(field, "levelOfHead");
        }
        return level;
    }
}
