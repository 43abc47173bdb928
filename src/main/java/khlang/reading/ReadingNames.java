package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;

/** Names what people are asked to read, and signed lists, in the audit log. */
@ApplicationScoped
@Transactional
public class ReadingNames implements AuditNames {

    @PersistenceContext EntityManager entities;

    @Override
    public Map<String, String> names(Set<String> objects) {
        var names = new HashMap<String, String>();
        List<Long> musts = AuditNames.keys("must-read:", objects);
        if (!musts.isEmpty()) {
            add(
                    "must-read:",
                    "select m.id, d.title from MustRead m join Document d on d.id = m.documentId"
                            + " where m.id in :keys",
                    musts,
                    names);
        }
        List<Long> lists = AuditNames.keys("goal-list:", objects);
        if (!lists.isEmpty()) {
            add(
                    "goal-list:",
                    "select l.id, l.occasion from GoalList l where l.id in :keys",
                    lists,
                    names);
        }
        return names;
    }

    private void add(String kind, String query, List<Long> keys, Map<String, String> names) {
        entities.createQuery(query, Object[].class)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(row -> names.put(kind + row[0], (String) row[1]));
    }
}
