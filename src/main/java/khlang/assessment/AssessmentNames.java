package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;
import khlang.audit.NamedRows;

/** Names assessments in the audit log. */
@ApplicationScoped
public class AssessmentNames implements AuditNames {

    @Inject NamedRows rows;

    @Override
    public Map<String, String> names(Set<String> objects) {
        return rows.names(
                "assessment:",
                "select a.id, a.title from Assessment a where a.id in :keys",
                objects);
    }
}
