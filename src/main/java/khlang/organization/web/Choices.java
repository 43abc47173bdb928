package khlang.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import khlang.language.Sentences;
import khlang.organization.Organization;
import khlang.organization.Positions;
import khlang.organization.StaffType;
import khlang.organization.StaffTypes;
import khlang.web.Choice;

/** What the forms of the organisation offer to choose from. */
@ApplicationScoped
class Choices {

    static final Sentences WORDS = new Sentences("khlang.organization.web.choices");

    @Inject Organization organization;
    @Inject Positions positions;
    @Inject StaffTypes staffTypes;
    @Inject Clock clock;

    /** The divisions that exist, those that have ended only when one is chosen already. */
    List<Choice> divisions(String none, String chosen) {
        LocalDate today = LocalDate.now(clock);
        return Choice.after(
                WORDS.say(none),
                organization.namedDivisions().stream()
                        .filter(one -> one.existsOn(today) || one.slug().equals(chosen))
                        .map(one -> new Choice(one.slug(), one.name())));
    }

    /** All kinds of staff, to look for people of them. */
    List<Choice> staffTypes() {
        return staffTypes("all", one -> true);
    }

    /** The kinds of staff in use, those that are retired only when one is chosen already. */
    List<Choice> staffTypes(String chosen) {
        return staffTypes("choose", one -> !one.isRetired() || one.slug().equals(chosen));
    }

    private List<Choice> staffTypes(String none, Predicate<StaffType> offered) {
        return Choice.after(
                WORDS.say(none),
                staffTypes.all().stream()
                        .filter(offered)
                        .map(one -> new Choice(one.slug(), one.name())));
    }

    /** The posts, by name: names are unlike each other. */
    List<Choice> positions() {
        return Choice.after(
                WORDS.say("choose"),
                positions.all().stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.name(),
                                                one.name()
                                                        + one.division()
                                                                .map(of -> " · " + of.shortName())
                                                                .orElse(""))));
    }
}
