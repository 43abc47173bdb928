package khlang.search.synonym;

import java.util.List;
import khlang.search.SynonymFile;

/**
 * What became of lines that somebody brought.
 *
 * @param added how many groups are new; 0 when any line is wrong, for then nothing is stored
 * @param there how many said nothing new
 * @param problems line by line
 */
public record SynonymImport(int added, int there, List<SynonymFile.Problem> problems) {

    /** Keeps a copy. */
    public SynonymImport {
        problems = List.copyOf(problems);
    }
}
