package khlang.search.synonym;

/** Fired in the transaction that changes rules. */
record SynonymsChanged() {}
