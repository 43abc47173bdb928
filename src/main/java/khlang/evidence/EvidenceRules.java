package khlang.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;

/** Makes details of what was typed, or says all that is wrong with it. */
final class EvidenceRules {

    static final int LONGEST_CAPTION = 300;
    static final int LONGEST_LINK = 500;
    static final int LONGEST_LETTER = 100;

    /** A page that nobody can change on the way to the reader, or a document of ours. */
    private static final Pattern LINK =
            Pattern.compile(
                    "/documents/[a-z0-9-]{1,80}"
                            + "|https://[\\p{L}\\p{N}.-]+\\.[\\p{L}\\p{N}-]{2,}(:[0-9]{1,5})?"
                            + "([/?#][^\\s<>\"']*)?");

    private EvidenceRules() {}

    /**
     * What a draft says.
     *
     * @param mayPlace whether the one who types attaches evidence where it is to be
     * @param files how many come with it
     * @param today in Bangkok
     * @throws RefusedException naming everything that is wrong
     */
    static EvidenceDetails check(
            EvidenceDraft draft, boolean mayPlace, int files, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (!mayPlace) {
            wrong.add(new Violation("division", "choose"));
        }
        wrong.addAll(TextRule.required("caption", LONGEST_CAPTION).check(draft.caption()));
        Optional<LocalDate> day = proof(draft, today, wrong);
        if (files == 0 && !draft.hasWords()) {
            wrong.add(new Violation("file", "evidenceNone"));
        }
        RefusedException.unless(wrong);
        return new EvidenceDetails(draft.caption(), draft.link(), draft.letter(), day.orElse(null));
    }

    /**
     * The day of the letter; what is wrong with it and with the link is added to a list.
     *
     * @param today in Bangkok
     */
    static Optional<LocalDate> proof(EvidenceDraft draft, LocalDate today, List<Violation> wrong) {
        wrong.addAll(link(draft.link()));
        wrong.addAll(TextRule.optional("letter", LONGEST_LETTER).check(draft.letter()));
        boolean hasLetter = !draft.letter().isBlank();
        TypedDate typed =
                hasLetter
                        ? TypedDate.required("letterOn", draft.letterOn())
                        : TypedDate.optional("letterOn", draft.letterOn());
        wrong.addAll(typed.violations());
        if (!hasLetter && !draft.letterOn().isBlank()) {
            wrong.add(new Violation("letter", "letterNumber"));
        }
        typed.day()
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> wrong.add(new Violation("letterOn", "notInFuture")));
        return typed.day();
    }

    private static List<Violation> link(String typed) {
        List<Violation> unfit = TextRule.optional("link", LONGEST_LINK).check(typed);
        if (!unfit.isEmpty() || typed.isBlank() || LINK.matcher(typed).matches()) {
            return unfit;
        }
        return List.of(new Violation("link", "secureAddress"));
    }
}
