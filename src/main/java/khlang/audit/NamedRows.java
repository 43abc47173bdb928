package khlang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names of things that lie in the database, in one question for each kind. */
@ApplicationScoped
@Transactional
public class NamedRows {

    @PersistenceContext EntityManager entities;

    /**
     * The names of today of one kind of things.
     *
     * @param kind with its colon, such as {@code person:}
     * @param question for the key and the name of those {@code in :keys}
     * @param objects kind and key, of any kinds
     * @return by kind and key; what is not known is left out
     */
    public Map<String, String> names(String kind, String question, Set<String> objects) {
        var names = new HashMap<String, String>();
        List<Long> keys = AuditNames.keys(kind, objects);
        if (!keys.isEmpty()) {
            entities.createQuery(question, Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(row -> names.put(kind + row[0], (String) row[1]));
        }
        return names;
    }
}
