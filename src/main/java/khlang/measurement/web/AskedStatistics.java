package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.library.Categories;
import khlang.library.DocumentKind;
import khlang.measurement.AccessFigures;
import khlang.measurement.AccessPart;
import khlang.measurement.AccessScope;
import khlang.measurement.DocumentChoice;
import khlang.organization.Organization;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.QueryText;

/** Reads what an address asks of the statistics, and offers what else there is. */
@ApplicationScoped
class AskedStatistics {

    @Inject AccessFigures figures;
    @Inject Organization organization;
    @Inject Categories categories;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * What is asked, all of it possible.
     *
     * @param said as it stands in the address
     */
    record Question(
            FiscalYear year,
            List<FiscalYear> years,
            AccessScope scope,
            DocumentChoice choice,
            AccessPart part,
            Map<String, String> said) {

        /** The form that asks it. */
        Form form() {
            return Form.showing(said);
        }

        /** What stands behind the question mark. */
        String query() {
            return QueryText.of(said);
        }
    }

    /** Reads it; what makes no sense is left out. */
    Question read(MultivaluedMap<String, String> asked) {
        List<FiscalYear> years = figures.years(today());
        FiscalYear year =
                FiscalYear.named(asked.getFirst("year"))
                        .filter(years::contains)
                        .orElse(years.getFirst());
        DocumentChoice choice = DocumentChoice.of(asked.getFirst("list"));
        if (choice.isForStaff() && !reader.get().seesStaffKnowledge()) {
            choice = DocumentChoice.MOST;
        }
        AccessPart part = AccessPart.named(asked.getFirst("of"));
        DocumentKind sort =
                DocumentKind.ofSlug(asked.getFirst("kind") == null ? "" : asked.getFirst("kind"))
                        .orElse(null);
        String division = slug(asked, "division");
        String category = slug(asked, "category");
        long author = asked.getFirst("mine") == null ? 0 : reader.actor().person();
        var said = new LinkedHashMap<String, String>();
        said.put("year", Integer.toString(year.buddhistYear()));
        said.put("division", division);
        said.put("category", category);
        said.put("kind", sort == null ? "" : sort.slug());
        said.put("mine", author == 0 ? "" : "1");
        said.put("list", choice == DocumentChoice.MOST ? "" : choice.key());
        said.put("of", part.name());
        return new Question(
                year,
                years,
                new AccessScope(division, category, sort == null ? "" : sort.name(), author),
                choice,
                part,
                said);
    }

    private static String slug(MultivaluedMap<String, String> asked, String name) {
        String typed = asked.getFirst(name);
        return typed != null && typed.matches("[a-z0-9-]{1,80}") ? typed : "";
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What can be chosen besides. */
    StatisticsPage.Offers offers(Question question) {
        return new StatisticsPage.Offers(
                question.years().stream()
                        .map(year -> Integer.toString(year.buddhistYear()))
                        .map(year -> new Choice(year, StatisticsWords.say("year", year)))
                        .toList(),
                with(
                        "allDivisions",
                        organization.namedDivisions().stream()
                                .map(one -> new Choice(one.slug(), one.name()))),
                with(
                        "allCategories",
                        categories.all().stream().map(one -> new Choice(one.slug(), one.name()))),
                with(
                        "allSorts",
                        Arrays.stream(DocumentKind.values())
                                .map(one -> new Choice(one.slug(), one.label()))),
                own(),
                reader.actor().person() != 0);
    }

    /** Where somebody who does not see everything sees more, as it stands in addresses. */
    private List<Choice> own() {
        if (rights.allows(Right.SEE_EVIDENCE)) {
            return List.of();
        }
        return organization.namedDivisions().stream()
                .filter(one -> rights.allows(Right.SEE_EVIDENCE, Subject.of(one.slug())))
                .map(one -> new Choice(one.slug(), one.name()))
                .toList();
    }

    private static List<Choice> with(String first, Stream<Choice> others) {
        return Choice.after(StatisticsWords.say(first), others);
    }
}
