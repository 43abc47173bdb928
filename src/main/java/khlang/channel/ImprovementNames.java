package khlang.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;
import khlang.audit.NamedRows;

/** Names improvements of channels in the audit log, by what was made better. */
@ApplicationScoped
public class ImprovementNames implements AuditNames {

    @Inject NamedRows rows;

    @Override
    public Map<String, String> names(Set<String> objects) {
        return rows.names(
                "channel-improvement:",
                "select i.id, i.what from ChannelImprovement i where i.id in :keys",
                objects);
    }
}
