package khlang.library.web;

import java.util.List;
import khlang.web.Page;

/** All kinds, all categories or all divisions, with how many documents stand there. */
public record IndexPage(Index by, List<Entry> entries) implements Page {

    /**
     * One of them.
     *
     * @param slug its name in addresses
     * @param summary one line about it, empty when there is none
     * @param count how many documents the reader finds there
     */
    public record Entry(String slug, String name, String summary, long count) {}

    @Override
    public String template() {
        return "library/index.jte";
    }
}
