package khlang.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.privacy.PersonalData;
import khlang.privacy.PersonalDataScan;

/** What questions and answers must be. */
final class QuestionRules {

    static final String TITLE = "title";
    static final String DETAILS = "details";
    static final String ANSWER = "markdown";

    private static final int LONGEST_TITLE = 250;
    private static final int SHORTEST_TITLE = 5;
    private static final int LONGEST_DETAILS = 5_000;
    private static final int LONGEST_OF_PUBLIC = 3_000;
    private static final int LONGEST_ANSWER = 20_000;
    private static final int MOST_LINKS = 1;

    private static final Pattern MAIL =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");

    /** Nine digits that begin with nought, as telephones of houses have; Thai digits, too. */
    private static final Pattern HOUSE_PHONE =
            Pattern.compile(
                    "(?<![0-9\u0e50-\u0e59])[0\u0e50](?:[ -]?[0-9\u0e50-\u0e59]){8}(?![0-9\u0e50-\u0e59])");

    private static final Pattern LINK =
            Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);

    private QuestionRules() {}

    /** What is wrong with a colleague's question; nothing when it is fit. */
    static List<Violation> ofStaff(QuestionText text, boolean forPublic) {
        var wrong = new ArrayList<Violation>();
        title(text, wrong);
        wrong.addAll(new TextRule(DETAILS, false, LONGEST_DETAILS, true).check(text.details()));
        if (forPublic) {
            personal(TITLE, text.title(), wrong);
            personal(DETAILS, text.details(), wrong);
        }
        return wrong;
    }

    /** What is wrong with a question from outside; nothing when it is fit. */
    static List<Violation> ofPublic(QuestionText text) {
        var wrong = new ArrayList<Violation>();
        title(text, wrong);
        wrong.addAll(new TextRule(DETAILS, false, LONGEST_OF_PUBLIC, true).check(text.details()));
        personal(TITLE, text.title(), wrong);
        personal(DETAILS, text.details(), wrong);
        if (links(text.title()) > 0) {
            wrong.add(new Violation(TITLE, "questionLinkInTitle"));
        }
        if (links(text.details()) > MOST_LINKS) {
            wrong.add(new Violation(DETAILS, "questionTooManyLinks", MOST_LINKS));
        }
        return wrong;
    }

    private static void title(QuestionText text, List<Violation> wrong) {
        List<Violation> unfit = TextRule.required(TITLE, LONGEST_TITLE).check(text.title());
        wrong.addAll(unfit);
        if (unfit.isEmpty() && text.title().strip().length() < SHORTEST_TITLE) {
            wrong.add(new Violation(TITLE, "questionTooShort"));
        }
    }

    /**
     * What is wrong with an answer.
     *
     * @param named what was typed to name a document; with it the words may be missing
     * @param forPublic whether those from outside may come to read it
     */
    static List<Violation> answer(String words, String named, boolean forPublic) {
        var wrong = new ArrayList<Violation>();
        wrong.addAll(new TextRule(ANSWER, named.isBlank(), LONGEST_ANSWER, true).check(words));
        if (forPublic) {
            // An office's own telephone may and should stand in an answer.
            PersonalDataScan.find(words).stream()
                    .findFirst()
                    .ifPresent(one -> wrong.add(found(ANSWER, one)));
        }
        return wrong;
    }

    /** What belongs to a person has no place in what others are to read. */
    private static void personal(String field, String text, List<Violation> wrong) {
        List<PersonalData> found = PersonalDataScan.find(text);
        if (!found.isEmpty()) {
            wrong.add(found(field, found.getFirst()));
        } else if (MAIL.matcher(text).find()) {
            wrong.add(new Violation(field, "questionMail"));
        } else if (HOUSE_PHONE.matcher(text).find()) {
            wrong.add(new Violation(field, "questionPhone"));
        }
    }

    private static Violation found(String field, PersonalData one) {
        return new Violation(field, "questionPersonal", one.kind().label(), one.excerpt());
    }

    private static long links(String text) {
        return LINK.matcher(text).results().count();
    }
}
