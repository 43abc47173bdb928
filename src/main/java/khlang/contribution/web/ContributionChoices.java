package khlang.contribution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.contribution.ContributionKind;
import khlang.language.Sentences;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.web.Choice;

/** What can be chosen on the pages of what was given, and how divisions are called. */
@ApplicationScoped
class ContributionChoices {

    private static final Sentences WORDS = GiverNames.WORDS;
    private static final int YEARS = 6;

    @Inject Organization organization;
    @Inject Clock clock;

    GiverNames names() {
        Map<String, String> names = new HashMap<>();
        organization.divisions().forEach(one -> names.put(one.slug(), one.name()));
        return new GiverNames(names);
    }

    ContributionsPage.Choices of(AskedWorks asked) {
        return new ContributionsPage.Choices(
                years(asked.year()),
                divisions(),
                list(
                        "allMonths",
                        asked.year().months().stream()
                                .map(one -> new Choice(one.toString(), ThaiDates.month(one)))),
                list(
                        "allKinds",
                        Arrays.stream(ContributionKind.values())
                                .map(one -> new Choice(one.name(), one.label()))),
                List.of(
                        new Choice("", WORDS.say("newest")),
                        new Choice("name", WORDS.say("byName"))));
    }

    /** The running year and those before it; one that was asked for is always among them. */
    List<Choice> years(FiscalYear asked) {
        var years = new ArrayList<FiscalYear>();
        FiscalYear one = FiscalYear.containing(LocalDate.now(clock));
        for (int i = 0; i < YEARS; i++) {
            years.add(one);
            one = one.previous();
        }
        if (!years.contains(asked)) {
            years.add(asked);
        }
        return years.stream()
                .map(year -> Integer.toString(year.buddhistYear()))
                .map(year -> new Choice(year, WORDS.say("year", year)))
                .toList();
    }

    /** All divisions of today, and none. */
    List<Choice> divisions() {
        GiverNames names = names();
        return list(
                "allDivisions",
                divisions(Set.of()).map(slug -> new Choice(slug, names.division(slug))));
    }

    /** The divisions of today and others, in the order of the office; those above them last. */
    Stream<String> divisions(Set<String> others) {
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                organization.divisions().stream()
                        .filter(
                                one ->
                                        others.contains(one.slug())
                                                || (one.existsOn(today) && !one.isUnassigned()))
                        .map(Division::slug),
                others.stream().filter(String::isEmpty));
    }

    private static List<Choice> list(String all, Stream<Choice> choices) {
        return Choice.after(WORDS.say(all), choices);
    }
}
