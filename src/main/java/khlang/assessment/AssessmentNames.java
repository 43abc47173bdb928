package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;

/** Names assessments in the audit log. */
@ApplicationScoped
@Transactional
public class AssessmentNames implements AuditNames {

    private static final String KIND = "assessment:";

    @PersistenceContext EntityManager entities;

    @Override
    public Map<String, String> names(Set<String> objects) {
        var names = new HashMap<String, String>();
        List<Long> keys = AuditNames.keys(KIND, objects);
        if (!keys.isEmpty()) {
            entities.createQuery(
                            "select a.id, a.title from Assessment a where a.id in :keys",
                            Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(row -> names.put(KIND + row[0], (String) row[1]));
        }
        return names;
    }
}
