package khlang.database;

import java.util.Locale;
import java.util.Map;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Names tables and columns as the migrations do: {@code LibraryChange.changedAt} is {@code
 * library_change.changed_at}. What an entity names itself, by {@code @Column} say, stays as it is.
 */
public class SnakeCaseNames implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        Map<Class<?>, ClassDescriptor> entities = session.getDescriptors();
        for (ClassDescriptor entity : entities.values()) {
            for (DatabaseTable table : entity.getTables()) {
                if (table.getName().equalsIgnoreCase(entity.getAlias())) {
                    table.setName(snakeCase(entity.getAlias()));
                }
            }
            for (DatabaseMapping mapping : entity.getMappings()) {
                DatabaseField column = mapping.getField();
                if (column != null
                        && column.getName().equalsIgnoreCase(mapping.getAttributeName())) {
                    column.setName(snakeCase(mapping.getAttributeName()));
                }
            }
        }
    }

    static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
