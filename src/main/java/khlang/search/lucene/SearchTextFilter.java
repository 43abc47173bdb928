package khlang.search.lucene;

import java.io.IOException;
import java.io.Reader;
import khlang.thai.MappedText;
import khlang.thai.SearchText;
import org.apache.lucene.analysis.CharFilter;

/** Brings a text into its search form before it is cut; offsets lead back into the original. */
final class SearchTextFilter extends CharFilter {

    private MappedText text;
    private int at;

    SearchTextFilter(Reader original) {
        super(original);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        String form = text().text();
        if (at == form.length()) {
            return -1;
        }
        int count = Math.min(length, form.length() - at);
        form.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    @Override
    protected int correct(int position) {
        return text == null ? position : text.originalOffset(position);
    }

    private MappedText text() throws IOException {
        if (text == null) {
            text = SearchText.of(all(input));
        }
        return text;
    }

    /** All that a reader still holds. */
    static String all(Reader reader) throws IOException {
        var all = new StringBuilder();
        char[] buffer = new char[4096];
        for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
            all.append(buffer, 0, count);
        }
        return all.toString();
    }
}
