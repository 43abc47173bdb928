package khlang.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;

/** Names the laws that the audit log is about. */
@ApplicationScoped
@Transactional
public class LawNames implements AuditNames {

    private static final String KIND = "law:";

    @PersistenceContext EntityManager entities;

    @Override
    public Map<String, String> names(Set<String> objects) {
        List<Long> keys = AuditNames.keys(KIND, objects);
        var names = new HashMap<String, String>();
        if (!keys.isEmpty()) {
            entities.createQuery("select l from Law l where l.id in :keys", Law.class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(law -> names.put(KIND + law.id(), law.name()));
        }
        return names;
    }
}
