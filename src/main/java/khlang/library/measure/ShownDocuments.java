package khlang.library.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentState;

/** Which documents readers saw at the end of a year, for rooms whose measures rest on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ShownDocuments {

    @PersistenceContext EntityManager entities;
    @Inject LibraryYears years;
    @Inject Clock clock;

    /**
     * Those of these that readers see at the end of a year, or today while it runs; none before it
     * begins. Whether the one who asks may see them does not matter.
     *
     * @param slugs names in addresses
     */
    public Set<String> among(Collection<String> slugs, FiscalYear year) {
        if (slugs.isEmpty()) {
            return Set.of();
        }
        if (year.equals(FiscalYear.containing(LocalDate.now(clock)))) {
            return Set.copyOf(
                    entities.createQuery(
                                    "select d.slug from Document d"
                                            + " where d.state = :shown and d.slug in :slugs",
                                    String.class)
                            .setParameter("shown", DocumentState.PUBLISHED)
                            .setParameter("slugs", slugs)
                            .getResultList());
        }
        return years.shown(slugs, year).collect(Collectors.toSet());
    }
}
