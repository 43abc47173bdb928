package khlang.audit;

import java.util.Map;
import java.util.Set;

/** Knows what people call the things that entries are about; rooms that have such things do. */
public interface AuditNames {

    /**
     * The names of today.
     *
     * @param objects kind and key, such as {@code division:finance}
     * @return by the same; what is not known is left out
     */
    Map<String, String> names(Set<String> objects);
}
