package khlang.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import khlang.thai.Token;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands Lucene the tokens of a text as some other class cuts it. */
final class CuttingTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);

    private final Function<String, List<Token>> cut;
    private List<Token> tokens = List.of();
    private int next;
    private int length;

    /**
     * @param cut gives the tokens of a search text in the order of their beginnings
     */
    CuttingTokenizer(Function<String, List<Token>> cut) {
        this.cut = cut;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        String text = SearchTextFilter.all(input);
        tokens = cut.apply(text);
        next = 0;
        length = text.length();
    }

    @Override
    public boolean incrementToken() {
        if (next == tokens.size()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.get(next);
        boolean sameStart = next > 0 && tokens.get(next - 1).start() == token.start();
        term.append(token.text());
        offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
        increment.setPositionIncrement(sameStart ? 0 : 1);
        next++;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(length);
        offset.setOffset(end, end);
    }

    @Override
    public void close() throws IOException {
        super.close();
        tokens = List.of();
    }
}
