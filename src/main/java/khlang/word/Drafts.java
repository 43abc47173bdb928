package khlang.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import khlang.thai.ThaiClusters;
import khlang.word.Block.Heading;
import khlang.word.Inline.Picture;
import khlang.word.Inline.Words;

/** Splits a text at its headings into drafts of their own. */
public final class Drafts {

    private static final int LONGEST_TITLE = 250;

    /** A part: its heading, null before the first one, and what stands below it. */
    private record Part(Heading heading, List<Block> blocks) {}

    private final MarkdownReader reader = new MarkdownReader();

    /** Where the headings of the whole text are now, by their ids. */
    private final Map<String, String> places = new HashMap<>();

    private Drafts() {}

    /**
     * The parts of a text in order. A heading with nothing below it but other parts makes none.
     *
     * @param title of the whole, and of what stands before the first heading
     * @param markdown as it was taken over, or edited since
     * @param level 2 to 6: headings of this level and above begin a part
     */
    public static List<Draft> of(String title, String markdown, int level) {
        return new Drafts().split(title, markdown, level);
    }

    private List<Draft> split(String title, String markdown, int level) {
        List<Block> blocks = reader.read(markdown);
        List<String> ids = reader.headingIds(markdown);
        var parts = new ArrayList<Part>();
        var owners = new ArrayList<Part>();
        parts.add(new Part(null, new ArrayList<>()));
        for (Block block : blocks) {
            boolean begins = block instanceof Heading heading && heading.level() <= level;
            if (begins) {
                parts.add(new Part((Heading) block, new ArrayList<>()));
            } else {
                parts.getLast().blocks().add(block);
            }
            if (block instanceof Heading) {
                owners.add(parts.getLast());
            }
        }
        parts.removeIf(part -> part.blocks().isEmpty());
        var texts =
                parts.stream().map(part -> Headings.shifted(part.blocks(), Headings.TOP)).toList();
        locate(parts, owners, ids, texts);
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < parts.size(); i++) {
            int number = i + 1;
            Heading heading = parts.get(i).heading();
            String name = heading == null ? title : Block.text(heading.words());
            List<Block> linked = Inlines.changed(texts.get(i), inline -> relinked(inline, number));
            drafts.add(
                    new Draft(
                            ThaiClusters.shortened(name, LONGEST_TITLE),
                            new CheckedMarkdown(new Findings()).write(linked),
                            images(linked)));
        }
        return drafts;
    }

    private void locate(
            List<Part> parts, List<Part> owners, List<String> ids, List<List<Block>> texts) {
        var inner = new ArrayList<List<String>>();
        for (List<Block> text : texts) {
            inner.add(reader.headingIds(MarkdownWriter.write(text)));
        }
        var seen = new HashMap<Integer, Integer>();
        Part last = null;
        for (int i = 0; i < Math.min(owners.size(), ids.size()); i++) {
            Part owner = owners.get(i);
            int number = parts.indexOf(owner) + 1;
            boolean title = !owner.equals(last) && owner.heading() != null;
            last = owner;
            if (number == 0) {
                continue;
            }
            String place = Draft.NAME + number;
            if (!title) {
                int next = seen.merge(number, 1, Integer::sum) - 1;
                List<String> own = inner.get(number - 1);
                place += next < own.size() ? "#" + own.get(next) : "";
            }
            places.put("#" + ids.get(i), place);
        }
    }

    private Inline relinked(Inline inline, int part) {
        if (!(inline instanceof Words words)
                || words.link() == null
                || !words.link().startsWith("#")) {
            return inline;
        }
        String place = places.get(words.link());
        String own = Draft.NAME + part;
        if (place != null && (place.equals(own) || place.startsWith(own + "#"))) {
            String within = place.substring(own.length());
            place = within.isEmpty() ? null : within; // a part need not lead to its own title
        }
        return new Words(words.text(), words.style(), place);
    }

    private static List<String> images(List<Block> blocks) {
        var names = new LinkedHashSet<String>();
        Inlines.changed(
                blocks,
                inline -> {
                    if (inline instanceof Picture picture) {
                        names.add(picture.source());
                    }
                    return inline;
                });
        return List.copyOf(names);
    }
}
