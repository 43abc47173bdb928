package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;
import khlang.audit.NamedRows;

/** Names what people are asked to read, and signed lists, in the audit log. */
@ApplicationScoped
public class ReadingNames implements AuditNames {

    @Inject NamedRows rows;

    @Override
    public Map<String, String> names(Set<String> objects) {
        var names = new HashMap<String, String>();
        names.putAll(
                rows.names(
                        "must-read:",
                        "select m.id, d.title from MustRead m join Document d on d.id = m.documentId"
                                + " where m.id in :keys",
                        objects));
        names.putAll(
                rows.names(
                        "goal-list:",
                        "select l.id, l.occasion from GoalList l where l.id in :keys",
                        objects));
        return names;
    }
}
