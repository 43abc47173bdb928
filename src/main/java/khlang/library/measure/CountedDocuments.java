package khlang.library.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.figures.CountedThing;
import khlang.figures.CountedThing.Filter;
import khlang.figures.CountedThing.Option;
import khlang.figures.CountedThings;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Provenance;
import khlang.language.Sentences;
import khlang.library.Audience;
import khlang.library.Categories;
import khlang.library.DescriptionFormat;
import khlang.library.DocumentKind;
import khlang.organization.Organization;

/** Documents for measures of the committee's own. */
@ApplicationScoped
@Transactional
public class CountedDocuments implements CountedThings {

    private static final Sentences WORDS = new Sentences("khlang.library.counted");
    private static final String PUBLISHED = "documents-published";
    private static final String IMPROVED = "documents-improved";
    private static final String KIND = "kind";
    private static final String CATEGORY = "category";
    private static final String AUDIENCE = "audience";
    private static final String TAG = "tag";
    private static final int MOST_TAGS = 500;

    /** The tags of what was published last of each document. */
    private static final String TAGS =
            "select d.id, FUNCTION('JSON_EXTRACT', n.details, '$.tags')"
                    + " from Document d, Revision n where n.documentId = d.id"
                    + " and n.number = d.publishedRevision";

    @PersistenceContext EntityManager entities;
    @Inject LibraryYears years;
    @Inject Categories categories;
    @Inject Organization organization;

    @Override
    public List<String> keys() {
        return List.of(PUBLISHED, IMPROVED);
    }

    @Override
    public List<CountedThing> things() {
        List<Filter> filters = filters();
        return List.of(thing(PUBLISHED, filters), thing(IMPROVED, filters));
    }

    private static CountedThing thing(String key, List<Filter> filters) {
        return new CountedThing(
                key,
                WORDS.say(key + ".name"),
                WORDS.say("unit"),
                WORDS.say(key + ".rule"),
                WORDS.say(key + ".evidence"),
                Provenance.AUTOMATIC,
                filters);
    }

    private List<Filter> filters() {
        return List.of(
                new Filter(
                        KIND,
                        Facet.KIND.label(),
                        Arrays.stream(DocumentKind.values())
                                .map(one -> new Option(one.slug(), one.label()))
                                .toList()),
                new Filter(
                        CATEGORY,
                        Facet.CATEGORY.label(),
                        categories.all().stream()
                                .map(one -> new Option(one.slug(), one.name()))
                                .toList()),
                new Filter(
                        CountedThing.DIVISION,
                        Facet.DIVISION.label(),
                        organization.namedDivisions().stream()
                                .map(one -> new Option(one.slug(), one.name()))
                                .toList()),
                new Filter(
                        AUDIENCE,
                        Facet.AUDIENCE.label(),
                        Arrays.stream(Audience.values())
                                .map(one -> new Option(one.slug(), one.label()))
                                .toList()),
                new Filter(
                        TAG,
                        WORDS.say("tag"),
                        tags().values().stream()
                                .flatMap(Set::stream)
                                .distinct()
                                .sorted()
                                .limit(MOST_TAGS)
                                .map(one -> new Option(one, one))
                                .toList()));
    }

    private Map<Long, Set<String>> tags() {
        Map<Long, Set<String>> tags = new HashMap<>();
        entities.createQuery(TAGS, Object[].class)
                .getResultList()
                .forEach(
                        row ->
                                tags.put(
                                        (Long) row[0],
                                        Set.copyOf(DescriptionFormat.tags((String) row[1]))));
        return tags;
    }

    @Override
    public List<List<Entry>> entries(FiscalYear year, List<Wanted> wanted) {
        LibraryYear known = years.load(year);
        Map<Long, Set<String>> tags =
                wanted.stream().anyMatch(one -> one.asks(TAG)) ? tags() : Map.of();
        return wanted.stream().map(one -> entries(known, one, tags)).toList();
    }

    private static List<Entry> entries(
            LibraryYear known, Wanted wanted, Map<Long, Set<String>> tags) {
        Predicate<KnownDocument> fits =
                one -> isWanted(one, wanted, tags.getOrDefault(one.id(), Set.of()));
        Stream<Entry> entries =
                wanted.thing().equals(PUBLISHED)
                        ? known.firstPublished().filter(fits).map(KnownDocument::entry)
                        : known.improvements()
                                .filter(one -> fits.test(one.document()))
                                .map(MadeChange::entry);
        return entries.toList();
    }

    private static boolean isWanted(KnownDocument one, Wanted wanted, Set<String> tags) {
        return wanted.lets(KIND, one.kind().slug())
                && wanted.lets(CATEGORY, one.category())
                && wanted.lets(CountedThing.DIVISION, one.division())
                && wanted.lets(AUDIENCE, one.audience().slug())
                && (!wanted.asks(TAG) || tags.stream().anyMatch(tag -> wanted.lets(TAG, tag)));
    }
}
