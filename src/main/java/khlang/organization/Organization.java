package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Keeps the municipality and its divisions. */
@ApplicationScoped
@Transactional
public class Organization {

    @PersistenceContext EntityManager entities;
    @Inject Event<OrganizationChanged> changed;

    /** The municipality, once its organisation file has been read. */
    public Optional<Municipality> municipality() {
        return entities.createQuery("select m from Municipality m", Municipality.class)
                .getResultStream()
                .findFirst();
    }

    /** All divisions in the order of the organisation file. */
    public List<Division> divisions() {
        return entities.createQuery(
                        "select d from Division d order by d.sortOrder, d.name", Division.class)
                .getResultList();
    }

    /** The division with this slug. */
    public Optional<Division> division(String slug) {
        return entities.createQuery("select d from Division d where d.slug = :slug", Division.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Writes down who the municipality is. */
    public void describe(MunicipalityDescription described) {
        municipality()
                .ifPresentOrElse(
                        known -> known.describe(described),
                        () -> entities.persist(new Municipality(described)));
        changed.fire(new OrganizationChanged());
    }

    /** Adds the divisions that are new and renames those that are known; none is ever removed. */
    public void describe(List<DivisionDescription> described) {
        for (DivisionDescription one : described) {
            division(one.slug())
                    .ifPresentOrElse(
                            known -> known.describe(one),
                            () -> entities.persist(new Division(one)));
        }
        changed.fire(new OrganizationChanged());
    }
}
