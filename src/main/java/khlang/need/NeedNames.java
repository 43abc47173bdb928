package khlang.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;

/** Names the needed knowledge that the audit log is about. */
@ApplicationScoped
@Transactional
public class NeedNames implements AuditNames {

    private static final String KIND = "need:";

    @PersistenceContext EntityManager entities;

    @Override
    public Map<String, String> names(Set<String> objects) {
        var names = new HashMap<String, String>();
        List<Long> keys = AuditNames.keys(KIND, objects);
        if (!keys.isEmpty()) {
            entities.createQuery(
                            "select q.id, q.topic from Need q where q.id in :keys", Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(row -> names.put(KIND + row[0], (String) row[1]));
        }
        return names;
    }
}
