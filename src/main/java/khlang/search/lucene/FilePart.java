package khlang.search.lucene;

import java.util.ArrayList;
import java.util.List;
import khlang.search.SearchFile;
import khlang.thai.ThaiClusters;

/**
 * A page of a file or a part of one, short enough to be weighed against others.
 *
 * @param page from 1; 0 for a file without pages
 */
record FilePart(SearchFile file, int page, String text) {

    /** In characters: what stands on a page of a letter. */
    private static final int LONGEST = 2_500;

    /** Of all files of one entry together, in characters: some thousand pages. */
    private static final int MOST = 5_000_000;

    /** The parts of all files in order; pages without text are none. */
    static List<FilePart> of(List<SearchFile> files) {
        var parts = new ArrayList<FilePart>();
        int left = MOST;
        for (SearchFile file : files) {
            boolean numbered = file.pages().size() > 1;
            for (int page = 0; page < file.pages().size() && left > 0; page++) {
                String text = file.pages().get(page);
                text = text.substring(0, Math.min(left, text.length()));
                left -= text.length();
                for (String piece : pieces(text)) {
                    parts.add(new FilePart(file, numbered ? page + 1 : 0, piece));
                }
            }
        }
        return parts;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = text.length() - start <= LONGEST ? text.length() : ending(text, start);
            String piece = text.substring(start, end);
            if (!piece.isBlank()) {
                pieces.add(piece);
            }
            start = end;
        }
        return pieces;
    }

    /** After the last line of the second half, else after a blank, else between two letters. */
    private static int ending(String text, int start) {
        int latest = start + LONGEST;
        int least = start + LONGEST / 2;
        for (char boundary : new char[] {'\n', ' '}) {
            int found = text.lastIndexOf(boundary, latest - 1);
            if (found >= least) {
                return found + 1;
            }
        }
        return ThaiClusters.nextCut(text, latest);
    }
}
