package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;
import khlang.audit.NamedRows;

/** Names the trainings and reports that the audit log is about: by their course. */
@ApplicationScoped
public class TrainingNames implements AuditNames {

    @Inject NamedRows rows;

    @Override
    public Map<String, String> names(Set<String> objects) {
        var names = new HashMap<String, String>();
        names.putAll(
                rows.names(
                        "training:",
                        "select t.id, t.course from Training t where t.id in :keys",
                        objects));
        names.putAll(
                rows.names(
                        "training-report:",
                        "select r.id, t.course from TrainingReport r join Training t"
                                + " on t.id = r.trainingId where r.id in :keys",
                        objects));
        return names;
    }
}
