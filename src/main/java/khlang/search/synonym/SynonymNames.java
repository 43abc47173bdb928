package khlang.search.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;

/** Names the rules that the audit log is about by their words. */
@ApplicationScoped
@Transactional
public class SynonymNames implements AuditNames {

    private static final String KIND = "synonym:";

    @PersistenceContext EntityManager entities;

    @Override
    public Map<String, String> names(Set<String> objects) {
        List<Long> keys = AuditNames.keys(KIND, objects);
        var names = new HashMap<String, String>();
        if (!keys.isEmpty()) {
            entities.createQuery(
                            "select r from SynonymRule r where r.id in :keys", SynonymRule.class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(rule -> names.put(KIND + rule.id(), rule.words()));
        }
        return names;
    }
}
