package khlang.library;

import java.util.List;

/** Pages beside documents that search engines should know; the rooms that have some answer. */
public interface PublicPages {

    /** Their paths, each beginning with a slash; a few hundred at most. */
    List<String> paths();
}
