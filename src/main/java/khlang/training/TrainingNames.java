package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;

/** Names the trainings and reports that the audit log is about: by their course. */
@ApplicationScoped
@Transactional
public class TrainingNames implements AuditNames {

    @PersistenceContext EntityManager entities;

    @Override
    public Map<String, String> names(Set<String> objects) {
        var names = new HashMap<String, String>();
        add(
                "training:",
                "select t.id, t.course from Training t where t.id in :keys",
                objects,
                names);
        add(
                "training-report:",
                "select r.id, t.course from TrainingReport r join Training t on t.id = r.trainingId"
                        + " where r.id in :keys",
                objects,
                names);
        return names;
    }

    private void add(String kind, String query, Set<String> objects, Map<String, String> names) {
        List<Long> keys = AuditNames.keys(kind, objects);
        if (!keys.isEmpty()) {
            entities.createQuery(query, Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(row -> names.put(kind + row[0], (String) row[1]));
        }
    }
}
