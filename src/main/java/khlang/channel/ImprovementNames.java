package khlang.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;

/** Names improvements of channels in the audit log, by what was made better. */
@ApplicationScoped
@Transactional
public class ImprovementNames implements AuditNames {

    private static final String KIND = "channel-improvement:";

    @PersistenceContext EntityManager entities;

    @Override
    public Map<String, String> names(Set<String> objects) {
        var names = new HashMap<String, String>();
        List<Long> keys = AuditNames.keys(KIND, objects);
        if (!keys.isEmpty()) {
            entities.createQuery(
                            "select i.id, i.what from ChannelImprovement i where i.id in :keys",
                            Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(row -> names.put(KIND + row[0], (String) row[1]));
        }
        return names;
    }
}
