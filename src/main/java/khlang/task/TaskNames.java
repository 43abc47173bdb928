package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;
import khlang.audit.NamedRows;

/** Names work tasks in the audit log. */
@ApplicationScoped
public class TaskNames implements AuditNames {

    @Inject NamedRows rows;

    @Override
    public Map<String, String> names(Set<String> objects) {
        return rows.names(
                "task:", "select t.id, t.title from WorkTask t where t.id in :keys", objects);
    }
}
