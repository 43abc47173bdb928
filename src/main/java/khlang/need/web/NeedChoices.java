package khlang.need.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khlang.language.Sentences;
import khlang.need.NeedSource;
import khlang.need.NeedState;
import khlang.need.Needs;
import khlang.organization.Organization;
import khlang.web.Choice;

/** What the pages of needed knowledge offer to choose from. */
@ApplicationScoped
class NeedChoices {

    static final Sentences WORDS = new Sentences("khlang.need.web.words");

    @Inject Organization organization;
    @Inject Needs needs;
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

    List<Choice> states() {
        return Choice.after(
                WORDS.say("allStates"),
                Arrays.stream(NeedState.values()).map(one -> new Choice(one.name(), one.label())));
    }

    /** What somebody can say of it; a document says the rest. */
    List<Choice> steps() {
        return Stream.of(NeedState.OPEN, NeedState.IN_PROGRESS)
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    List<Choice> sources() {
        return Arrays.stream(NeedSource.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    List<Choice> people() {
        return Choice.after(
                WORDS.say("nobody"),
                needs.colleagues().stream()
                        .map(one -> new Choice(one.id().toString(), one.fullName())));
    }
}
