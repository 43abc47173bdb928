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
        var said = new LinkedHashMap<String, String>();
        said.put("year", Integer.toString(year.buddhistYear()));
        said.put("division", division);
        said.put("category", category);
        said.put("kind", sort == null ? "" : sort.slug());
        said.put("list", choice == DocumentChoice.MOST ? "" : choice.key());
        said.put("of", part.name());
        return new Question(
                year,
                years,
                new AccessScope(division, category, sort == null ? "" : sort.name()),
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

    /** The years to choose from. */
    static List<Choice> years(Question question) {
        return question.years().stream()
                .map(year -> Integer.toString(year.buddhistYear()))
                .map(year -> new Choice(year, StatisticsWords.say("year", year)))
                .toList();
    }

    /** The divisions to choose from. */
    List<Choice> divisions() {
        return with(
                "allDivisions",
                organization.namedDivisions().stream()
                        .map(one -> new Choice(one.slug(), one.name())));
    }

    /** The categories to choose from. */
    List<Choice> categories() {
        return with(
                "allCategories",
                categories.all().stream().map(one -> new Choice(one.slug(), one.name())));
    }

    /** The kinds of documents to choose from. */
    static List<Choice> sorts() {
        return with(
                "allSorts",
                Arrays.stream(DocumentKind.values())
                        .map(one -> new Choice(one.slug(), one.label())));
    }

    private static List<Choice> with(String first, Stream<Choice> others) {
        return Choice.after(StatisticsWords.say(first), others);
    }
}
