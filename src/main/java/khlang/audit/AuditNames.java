package khlang.audit;

import java.util.List;
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

    /**
     * The database's keys of one kind of things.
     *
     * @param kind with its colon, such as {@code person:}
     * @param objects kind and key, of any kinds
     */
    static List<Long> keys(String kind, Set<String> objects) {
        return objects.stream()
                .filter(one -> one.startsWith(kind))
                .map(one -> one.substring(kind.length()))
                .filter(key -> key.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
