package khlang.library;

import java.util.List;

/** Told inside the transaction that changes what readers see; observe it after success. */
public record DocumentsChanged(List<String> slugs) {

    /** Keeps a copy. */
    public DocumentsChanged {
        slugs = List.copyOf(slugs);
    }
}
