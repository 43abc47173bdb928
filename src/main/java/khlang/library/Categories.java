package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Keeps the shelves. */
@ApplicationScoped
@Transactional
public class Categories {

    @PersistenceContext EntityManager entities;
    @Inject Event<CategoriesChanged> changed;

    /** All shelves, empty ones too, in the order in which they are shown. */
    public List<Category> all() {
        return entities.createQuery(
                        "select c from Category c order by c.sortOrder, c.name", Category.class)
                .getResultList();
    }

    /** The shelf with this slug. */
    public Optional<Category> category(String slug) {
        if (!DocumentRules.isSlug(slug)) {
            return Optional.empty(); // the database compares slugs in ASCII only
        }
        return entities.createQuery("select c from Category c where c.slug = :slug", Category.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * Adds the shelves that are new and renames those that are known; none is ever removed.
     *
     * @return whether anything was said that was not known
     */
    public boolean describe(List<CategoryDescription> described) {
        boolean any = false;
        for (CategoryDescription one : described) {
            Optional<Category> known = category(one.slug());
            if (known.isEmpty()) {
                entities.persist(new Category(one));
            }
            any |= known.isEmpty() || known.get().describe(one);
        }
        if (any) {
            changed.fire(new CategoriesChanged());
        }
        return any;
    }
}
