package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;
import khlang.audit.NamedRows;

/** Names the questions that the audit log is about. */
@ApplicationScoped
public class QuestionNames implements AuditNames {

    @Inject NamedRows rows;

    @Override
    public Map<String, String> names(Set<String> objects) {
        return rows.names(
                "question:", "select q.id, q.title from Question q where q.id in :keys", objects);
    }
}
