package khlang.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.search.SearchPassage;
import khlang.search.TextFragment;
import khlang.thai.MappedText;
import khlang.thai.SearchText;
import khlang.thai.ThaiClusters;

/** Picks the line or two of a document that shows best why it was found. */
final class SnippetChooser {

    /** The longest snippet and the text before its first match, in characters. */
    private static final int LONGEST = 220;

    private static final int LEAD = 60;

    /** How far apart words may stand to be shown together. */
    private static final int TOGETHER = 150;

    /** What a word in the heading adds, compared with one in the text. */
    private static final double HEADING_WEIGHT = 0.5;

    private static final double REPEATED_WEIGHT = 0.02;
    private static final String CUT = "\u2026";

    private final Marker marker;
    private final String asked;

    /** A snippet and the heading above it. */
    record Snippet(List<TextFragment> fragments, String heading, String headingId) {}

    /** A word in a text; for a document that is all its passages, see {@link #choose}. */
    record Match(int start, int end, String word) {}

    private record Stretch(int start, int end, double worth) {}

    /**
     * @param asked the anchor of the part that is shown before any other, empty for none
     */
    SnippetChooser(Marker marker, String asked) {
        this.marker = marker;
        this.asked = asked;
    }

    /**
     * The best stretch of the passages; their beginning when nothing matches.
     *
     * @param matches in order of their beginnings, in the text that {@link EntryDocument} made of
     *     the passages; none if the index knows of none, then the texts are looked through
     */
    Snippet choose(List<SearchPassage> passages, List<Match> matches) {
        SearchPassage best = null;
        Stretch bestStretch = new Stretch(0, 0, -1);
        int begin = 0;
        for (SearchPassage passage : passages) {
            int text = begin + passage.heading().length() + 1;
            int end = text + passage.text().length();
            if (!passage.text().isBlank()) {
                List<Match> inHeading = inside(matches, begin, text);
                List<Match> inText =
                        matches.isEmpty() ? searched(passage.text()) : inside(matches, text, end);
                Stretch stretch = best(inText, headingWorth(inHeading));
                if (isAskedFor(passage)) {
                    best = passage;
                    bestStretch = stretch;
                    break;
                }
                if (stretch.worth() > bestStretch.worth()) {
                    best = passage;
                    bestStretch = stretch;
                }
            }
            begin = end + 1;
        }
        return best == null
                ? new Snippet(List.of(), "", "")
                : new Snippet(cut(best.text(), bestStretch), best.heading(), best.headingId());
    }

    private boolean isAskedFor(SearchPassage passage) {
        return !asked.isEmpty() && asked.equals(passage.headingId());
    }

    /** What lies in a part of the text, as places in that part; the rest is not gone through. */
    private static List<Match> inside(List<Match> matches, int from, int to) {
        var inside = new ArrayList<Match>();
        for (int i = firstFrom(matches, from);
                i < matches.size() && matches.get(i).start() < to;
                i++) {
            Match match = matches.get(i);
            if (match.end() <= to) {
                inside.add(new Match(match.start() - from, match.end() - from, match.word()));
            }
        }
        return inside;
    }

    /** The first match that begins at a place or behind it; matches stand in order. */
    private static int firstFrom(List<Match> matches, int place) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double headingWorth(List<Match> matches) {
        return matches.stream()
                .map(Match::word)
                .distinct()
                .mapToDouble(word -> marker.words().get(word) * HEADING_WEIGHT)
                .sum();
    }

    private Stretch best(List<Match> matches, double worthBefore) {
        Stretch best = new Stretch(0, 0, matches.isEmpty() ? 0 : worthBefore);
        for (int first = 0; first < matches.size(); first++) {
            Stretch stretch = stretch(matches, first, worthBefore);
            best = stretch.worth() > best.worth() ? stretch : best;
        }
        return best;
    }

    /** All that stands together from one match on. */
    private Stretch stretch(List<Match> matches, int first, double worthBefore) {
        int start = matches.get(first).start();
        int end = start;
        double worth = worthBefore;
        Set<String> seen = new HashSet<>();
        for (int i = first; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (match.end() > start + TOGETHER) {
                break;
            }
            double rarity = marker.words().get(match.word());
            worth += seen.add(match.word()) ? rarity : rarity * REPEATED_WEIGHT;
            end = Math.max(end, match.end());
        }
        return new Stretch(start, end, worth);
    }

    /** Words inside longer ones, which the index does not know as words. */
    private List<Match> searched(String original) {
        MappedText mapped = SearchText.of(original);
        var matches = new ArrayList<Match>();
        for (String word : marker.words().keySet()) {
            for (Marker.Range range : Marker.occurrences(word, mapped.text())) {
                matches.add(
                        new Match(
                                mapped.originalOffset(range.start()),
                                mapped.originalOffset(range.end()),
                                word));
            }
        }
        matches.sort(Comparator.comparingInt(Match::start));
        return matches;
    }

    private List<TextFragment> cut(String text, Stretch stretch) {
        int start = beginning(text, stretch);
        int end = ending(text, start, stretch);
        var fragments = new ArrayList<TextFragment>();
        if (start > 0) {
            fragments.add(new TextFragment(CUT, false));
        }
        fragments.addAll(marker.fragments(text.substring(start, end).strip()));
        if (end < text.length()) {
            fragments.add(new TextFragment(CUT, false));
        }
        return fragments;
    }

    /** After a blank or line end a little before the first match, where a Thai phrase begins. */
    private static int beginning(String text, Stretch stretch) {
        int earliest = stretch.start() - LEAD;
        if (earliest <= 0) {
            return 0;
        }
        int line = text.lastIndexOf('\n', stretch.start() - 1);
        int blank = line >= earliest ? line : text.indexOf(' ', earliest);
        return blank >= 0 && blank < stretch.start()
                ? blank + 1
                : ThaiClusters.nextCut(text, earliest);
    }

    private static int ending(String text, int start, Stretch stretch) {
        int latest = start + LONGEST;
        if (latest >= text.length()) {
            return text.length();
        }
        int blank = Math.max(text.lastIndexOf(' ', latest), text.lastIndexOf('\n', latest));
        return blank > Math.max(stretch.end(), start + LONGEST / 2)
                ? blank
                : ThaiClusters.nextCut(text, latest);
    }
}
