package khlang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files beside the documents as they last came in: an export hands out the same ones, comments
 * and all, as long as they say what the portal says.
 */
@ApplicationScoped
@Transactional
class KeptFiles {

    @PersistenceContext EntityManager entities;

    /**
     * Keeps a file.
     *
     * @return whether it was not kept already
     */
    boolean keep(String path, String text) {
        Optional<String> known = text(path);
        if (known.filter(text::equals).isPresent()) {
            return false;
        }
        entities.createNativeQuery(
                        "INSERT INTO content_file (path, text) VALUES (?1, ?2)"
                                + " ON DUPLICATE KEY UPDATE text = VALUES(text)")
                .setParameter(1, path)
                .setParameter(2, text)
                .executeUpdate();
        return true;
    }

    /** A file with its byte order mark and line ends, when it ever came in. */
    Optional<String> text(String path) {
        return strings("SELECT text FROM content_file WHERE path = ?1", path).stream().findFirst();
    }

    /** The paths that begin so, in order. */
    List<String> paths(String beginning) {
        return strings(
                "SELECT path FROM content_file WHERE LEFT(path, CHAR_LENGTH(?1)) = ?1 ORDER BY path",
                beginning);
    }

    private List<String> strings(String sql, String value) {
        var found = new ArrayList<String>();
        for (Object one : entities.createNativeQuery(sql).setParameter(1, value).getResultList()) {
            found.add((String) one);
        }
        return found;
    }
}
