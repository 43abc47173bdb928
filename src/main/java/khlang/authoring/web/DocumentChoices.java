package khlang.authoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import khlang.language.Sentences;
import khlang.library.Audience;
import khlang.library.Categories;
import khlang.library.ChangeKind;
import khlang.library.DocumentKind;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.web.Choice;

/** What the form of a document offers to choose from. */
@ApplicationScoped
public class DocumentChoices {

    private static final Sentences WORDS = new Sentences("khlang.authoring.web.choices");

    @Inject Categories categories;
    @Inject Organization organization;
    @Inject Clock clock;

    /**
     * @param division the slug of the one that is chosen already, which stays even if it has ended
     */
    public OfferedChoices offer(String division) {
        LocalDate today = LocalDate.now(clock);
        return new OfferedChoices(
                kinds(),
                categories.all().stream().map(one -> new Choice(one.slug(), one.name())).toList(),
                organization.divisions().stream()
                        .filter(one -> one.existsOn(today) || one.slug().equals(division))
                        .filter(one -> !one.isUnassigned() || division.equals(Division.UNASSIGNED))
                        .map(one -> new Choice(one.slug(), one.name()))
                        .toList(),
                Arrays.stream(Audience.values())
                        .map(one -> new Choice(one.slug(), one.label()))
                        .toList(),
                Choice.after(
                        WORDS.say("choose"),
                        Arrays.stream(ChangeKind.values())
                                .filter(one -> one != ChangeKind.REVIEWED_NO_CHANGE)
                                .map(one -> new Choice(one.slug(), one.label()))));
    }

    /** The kinds that people write with this form. */
    static List<Choice> kinds() {
        return Arrays.stream(DocumentKind.values())
                .map(one -> new Choice(one.slug(), one.label()))
                .toList();
    }
}
