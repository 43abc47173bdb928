package khlang.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;

/** Finds the words that mark a value as a sample and puts a tag in their place. */
final class SampleTags extends AbstractVisitor {

    private static final String MARK = Wording.SAMPLE_MARK;

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        int from = 0;
        for (int at = literal.indexOf(MARK); at >= 0; at = literal.indexOf(MARK, from)) {
            if (at > from) {
                text.insertBefore(new Text(literal.substring(from, at)));
            }
            text.insertBefore(new SampleTag());
            from = at + MARK.length();
        }
        if (from == literal.length() && from > 0) {
            text.unlink();
        } else if (from > 0) {
            text.setLiteral(literal.substring(from));
        }
    }
}
