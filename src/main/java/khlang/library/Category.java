package khlang.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A shelf of the library, by subject. */
@Entity
public class Category {

    /** The slug of the shelf for documents that name none. */
    public static final String GENERAL = "general";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String name;
    private String summary;
    private int sortOrder;
    @Version private long version;

    protected Category() {} // Jakarta Persistence

    Category(CategoryDescription described) {
        slug = described.slug();
        name = described.name();
        summary = described.summary();
        sortOrder = described.sortOrder();
    }

    /** Takes over name, summary and place; the slug stays. Tells whether any is new. */
    boolean describe(CategoryDescription described) {
        boolean same = described.equals(description());
        name = described.name();
        summary = described.summary();
        sortOrder = described.sortOrder();
        return !same;
    }

    /** All that is known of it. */
    public CategoryDescription description() {
        return new CategoryDescription(slug, name, summary, sortOrder);
    }

    /** The stable name in addresses. */
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String name() {
        return name;
    }

    /** One line that says what stands on the shelf. */
    public String summary() {
        return summary;
    }

    /** Places it among the others, smallest first. */
    public int sortOrder() {
        return sortOrder;
    }
}
