package khlang.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.text.Characters;

/**
 * Lets emphasis meet the letters of scripts without spaces, as in {@code ตาม**(ร่าง)**ฉบับ}.
 *
 * <p>CommonMark asks for a blank or punctuation outside when there is punctuation inside; where no
 * blanks are written that is never so. The parser does not let the rule be exchanged; therefore a
 * punctuation sign is put between letter and asterisks before parsing and taken out of what was
 * parsed. With the sign in place both flanks count, which is what the rule would say if a letter of
 * these scripts were allowed there. Runs with other neighbours are untouched, and {@code _} keeps
 * its own stricter rule.
 */
final class SpacelessEmphasis {

    /** Punctuation of a script that no author of ours writes (Bamum). */
    static final char MARK = '\ua6f2';

    private SpacelessEmphasis() {}

    /** Parses a text; one that already holds the sign is left to plain CommonMark. */
    static Node parse(Parser parser, String markdown) {
        if (markdown.indexOf(MARK) >= 0) {
            return parser.parse(markdown);
        }
        String marked = mark(markdown);
        Node document = parser.parse(marked);
        if (marked.length() > markdown.length()) {
            document.accept(new Unmarking());
        }
        return document;
    }

    private static String mark(String markdown) {
        var marked = new StringBuilder(markdown.length() + 16);
        int copied = 0;
        for (int start = 0; start < markdown.length(); start++) {
            char delimiter = markdown.charAt(start);
            if (delimiter != '*' && delimiter != '~') {
                continue;
            }
            int end = endOfRun(markdown, start);
            if (start > 0 && end < markdown.length()) {
                int before = markdown.codePointBefore(start);
                int after = markdown.codePointAt(end);
                if (meetsLetter(before, after) || meetsLetter(after, before)) {
                    int seam = SpacelessScript.writes(before) ? start : end;
                    marked.append(markdown, copied, seam).append(MARK);
                    copied = seam;
                }
            }
            start = end - 1;
        }
        return marked.append(markdown, copied, markdown.length()).toString();
    }

    private static boolean meetsLetter(int outside, int inside) {
        return SpacelessScript.writes(outside) && Characters.isPunctuationCodePoint(inside);
    }

    private static int endOfRun(String markdown, int start) {
        int end = start + 1;
        while (end < markdown.length() && markdown.charAt(end) == markdown.charAt(start)) {
            end++;
        }
        return end;
    }

    private static final class Unmarking extends AbstractVisitor {

        @Override
        public void visit(Text text) {
            text.setLiteral(unmarked(text.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(unmarked(code.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.setLiteral(unmarked(code.getLiteral()));
            code.setInfo(unmarked(code.getInfo()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.setLiteral(unmarked(code.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(unmarked(html.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            html.setLiteral(unmarked(html.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            link.setDestination(unmarked(link.getDestination()));
            link.setTitle(unmarked(link.getTitle()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(unmarked(image.getDestination()));
            image.setTitle(unmarked(image.getTitle()));
            visitChildren(image);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            definition.setLabel(unmarked(definition.getLabel()));
            definition.setDestination(unmarked(definition.getDestination()));
            definition.setTitle(unmarked(definition.getTitle()));
        }

        private static String unmarked(String text) {
            return text == null || text.indexOf(MARK) < 0
                    ? text
                    : text.replace(String.valueOf(MARK), "");
        }
    }
}
