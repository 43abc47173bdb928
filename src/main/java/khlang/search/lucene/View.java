package khlang.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

/** All that one reader may see of the index, at one moment. */
final class View implements Closeable {

    private final IndexSearcher open;
    private final IndexSearcher staff;
    private final IndexSearcher both;

    private View(IndexSearcher open, IndexSearcher staff) throws IOException {
        this.open = open;
        this.staff = staff;
        this.both = staff == null ? open : together(open, staff);
    }

    /**
     * Looks at what everybody may see.
     *
     * @param staffShelf what is to be seen besides, null for nothing
     */
    static View of(Shelf openShelf, Shelf staffShelf) throws IOException {
        IndexSearcher open = openShelf.acquire();
        IndexSearcher staff = null;
        try {
            staff = staffShelf == null ? null : staffShelf.acquire();
            return new View(open, staff);
        } catch (IOException | RuntimeException e) {
            Shelf.release(open);
            if (staff != null) {
                Shelf.release(staff);
            }
            throw e;
        }
    }

    private static IndexSearcher together(IndexSearcher one, IndexSearcher other)
            throws IOException {
        IndexReader[] parts = {one.getIndexReader(), other.getIndexReader()};
        return Shelf.scoring(new MultiReader(parts, false));
    }

    IndexSearcher searcher() {
        return both;
    }

    @Override
    public void close() throws IOException {
        if (staff != null) {
            both.getIndexReader().close();
            Shelf.release(staff);
        }
        Shelf.release(open);
    }
}
