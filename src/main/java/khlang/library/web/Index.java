package khlang.library.web;

/** By what the library can be walked. */
public enum Index {
    KINDS("/kinds"),
    CATEGORIES("/categories"),
    DIVISIONS("/divisions");

    private final String path;

    Index(String path) {
        this.path = path;
    }

    /** The address of the page that lists them all. */
    public String path() {
        return path;
    }

    /** The address of one of them. */
    public String path(String slug) {
        return path + "/" + slug;
    }
}
