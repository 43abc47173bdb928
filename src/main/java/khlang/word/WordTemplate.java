package khlang.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import khlang.word.WordException.Reason;
import org.w3c.dom.Element;

/**
 * Fills the gaps of a Word file that an office has made, such as {@code {{subject}}}: in the text,
 * in page heads and feet. Everything else in the file stays as the office wants it.
 */
public final class WordTemplate {

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_BYTES = 20 << 20;
    private static final Pattern GAP = Pattern.compile("\\{\\{([A-Za-z]{1,30})}}");

    /** What looks like a gap, also when nobody will fill it. */
    private static final Pattern MEANT = Pattern.compile("\\{\\{[^{}]{0,60}}{0,2}");

    private static final Pattern TEXT_PART =
            Pattern.compile("word/(?:document|header\\d*|footer\\d*)\\.xml");

    private WordTemplate() {}

    /**
     * Writes the file. A paragraph that is nothing but a gap becomes one for each line of its text,
     * and goes when there is none; elsewhere the lines stand behind each other. Gaps that nobody
     * knows stay to be seen.
     *
     * @param template the bytes of a Word file
     * @param texts for each gap its lines
     * @param out stays open
     * @throws WordException when the template is no Word file, or too large
     */
    public static void fill(InputStream template, Map<String, List<String>> texts, OutputStream out)
            throws IOException, WordException {
        var zip = new ZipOutputStream(out);
        read(
                template,
                (name, bytes) -> {
                    boolean text = TEXT_PART.matcher(name).matches();
                    var made = new ZipEntry(name);
                    made.setTime(0);
                    zip.putNextEntry(made);
                    zip.write(text ? filled(bytes, texts) : bytes);
                    zip.closeEntry();
                });
        zip.finish();
    }

    /**
     * What stands between double braces in a file, braces included: the gaps, and what somebody may
     * have meant as one, such as a gap with blanks in it, or with one brace at its end.
     *
     * @param template the bytes of a Word file
     * @return in the order of the file
     * @throws WordException when it is no Word file, or too large
     */
    public static Set<String> gaps(InputStream template) throws IOException, WordException {
        var gaps = new LinkedHashSet<String>();
        read(
                template,
                (name, bytes) -> {
                    if (TEXT_PART.matcher(name).matches()) {
                        for (Element paragraph : Xml.below(Xml.parse(bytes), "p")) {
                            MEANT.matcher(text(Xml.below(paragraph, "t")))
                                    .results()
                                    .forEach(one -> gaps.add(one.group()));
                        }
                    }
                });
        return gaps;
    }

    /** A part of the file. */
    @FunctionalInterface
    private interface Part {
        void take(String name, byte[] bytes) throws IOException, WordException;
    }

    private static void read(InputStream template, Part each) throws IOException, WordException {
        boolean isWord = false;
        int left = MOST_BYTES;
        int entries = 0;
        try (var parts = new ZipInputStream(template)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] bytes = parts.readNBytes(left + 1);
                left -= bytes.length;
                entries++;
                if (left < 0 || entries > MOST_ENTRIES) {
                    throw new WordException(Reason.TOO_LARGE);
                }
                isWord |= part.getName().equals("word/document.xml");
                each.take(part.getName(), bytes);
            }
        } catch (IllegalArgumentException | ZipException e) {
            throw new WordException(Reason.NOT_WORD, e);
        }
        if (!isWord) {
            throw new WordException(Reason.NOT_WORD);
        }
    }

    private static byte[] filled(byte[] xml, Map<String, List<String>> texts) throws WordException {
        Element root = Xml.parse(xml);
        for (Element paragraph : Xml.below(root, "p")) {
            fill(paragraph, texts);
        }
        return written(root);
    }

    private static void fill(Element paragraph, Map<String, List<String>> texts) {
        List<Element> words = Xml.below(paragraph, "t");
        StringBuilder all = text(words);
        Matcher whole = GAP.matcher(all.toString().strip());
        if (whole.matches() && texts.containsKey(whole.group(1))) {
            for (String line : texts.get(whole.group(1))) {
                var copy = (Element) paragraph.cloneNode(true);
                write(Xml.below(copy, "t"), line);
                paragraph.getParentNode().insertBefore(copy, paragraph);
            }
            paragraph.getParentNode().removeChild(paragraph);
        } else if (GAP.matcher(all).find()) {
            fillInLine(words, all, texts);
        }
    }

    private static StringBuilder text(List<Element> words) {
        var all = new StringBuilder();
        words.forEach(one -> all.append(one.getTextContent()));
        return all;
    }

    private static void write(List<Element> words, String text) {
        for (int i = 0; i < words.size(); i++) {
            put(words.get(i), i == 0 ? text : "");
        }
    }

    /** A text processor may have torn a gap into pieces; its text goes where it begins. */
    private static void fillInLine(
            List<Element> words, StringBuilder all, Map<String, List<String>> texts) {
        var pieces = new ArrayList<StringBuilder>();
        words.forEach(one -> pieces.add(new StringBuilder()));
        int[] owner = new int[all.length()];
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int k = 0; k < words.get(i).getTextContent().length(); k++) {
                owner[at++] = i;
            }
        }
        Matcher gap = GAP.matcher(all);
        int done = 0;
        while (gap.find()) {
            copy(all, done, gap.start(), owner, pieces);
            List<String> lines = texts.get(gap.group(1));
            pieces.get(owner[gap.start()])
                    .append(lines == null ? gap.group() : String.join(" ", lines));
            done = gap.end();
        }
        copy(all, done, all.length(), owner, pieces);
        for (int i = 0; i < words.size(); i++) {
            put(words.get(i), pieces.get(i).toString());
        }
    }

    private static void copy(
            StringBuilder all, int from, int to, int[] owner, List<StringBuilder> pieces) {
        for (int i = from; i < to; i++) {
            pieces.get(owner[i]).append(all.charAt(i));
        }
    }

    private static void put(Element words, String text) {
        words.setTextContent(XmlText.allowed(text));
        words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    private static byte[] written(Element root) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            var out = new ByteArrayOutputStream();
            factory.newTransformer()
                    .transform(new DOMSource(root.getOwnerDocument()), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("The JDK's own writer fails", e);
        }
    }
}
