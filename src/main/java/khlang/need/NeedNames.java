package khlang.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;
import khlang.audit.NamedRows;

/** Names the needed knowledge that the audit log is about. */
@ApplicationScoped
public class NeedNames implements AuditNames {

    @Inject NamedRows rows;

    @Override
    public Map<String, String> names(Set<String> objects) {
        return rows.names("need:", "select q.id, q.topic from Need q where q.id in :keys", objects);
    }
}
