package khlang.question.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import khlang.language.Sentences;
import khlang.library.Audience;
import khlang.organization.Organization;
import khlang.question.QuestionDesk;
import khlang.web.Choice;

/** What the pages of questions offer to choose from, and how they say times. */
@ApplicationScoped
class QuestionChoices {

    static final Sentences WORDS = new Sentences("khlang.question.web.words");

    private static final int HOURS_IN_TWO_DAYS = 48;
    private static final int HALF_A_DAY = 12;
    private static final int MINUTES_IN_TWO_HOURS = 120;

    @Inject Organization organization;
    @Inject QuestionDesk desk;
    @Inject Clock clock;

    /**
     * The divisions that there are now.
     *
     * @param none the key of what stands for none of them
     */
    List<Choice> divisions(String none) {
        LocalDate today = LocalDate.now(clock);
        return Choice.after(
                WORDS.say(none),
                organization.namedDivisions().stream()
                        .filter(one -> one.existsOn(today))
                        .map(one -> new Choice(one.slug(), one.name())));
    }

    /** Who may read a question once it is answered. */
    List<Choice> audiences() {
        return Stream.of(Audience.STAFF, Audience.PUBLIC)
                .map(one -> new Choice(one.slug(), WORDS.say("audience." + one.slug())))
                .toList();
    }

    /** All who work here, and nobody of them. */
    List<Choice> people() {
        return Choice.after(
                WORDS.say("nobody"),
                desk.colleagues().stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.id().toString(),
                                                one.fullName()
                                                        + one.division()
                                                                .map(in -> " · " + in.shortName())
                                                                .orElse(""))));
    }

    /**
     * A time in words that is easy to compare: minutes, hours or days.
     *
     * @param time null when nothing was measured
     */
    static String time(Duration time) {
        if (time == null) {
            return "–";
        }
        long minutes = time.toMinutes();
        if (minutes < MINUTES_IN_TWO_HOURS) {
            return WORDS.say("minutes", minutes);
        }
        long hours = time.toHours();
        return hours < HOURS_IN_TWO_DAYS
                ? WORDS.say("hours", hours)
                : WORDS.say("days", (hours + HALF_A_DAY) / (2 * HALF_A_DAY));
    }
}
