package khlang.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** A snippet and the heading above it. */
    record Snippet(List<TextFragment> fragments, String heading, String headingId) {}

    private record Match(int start, int end, String word) {}

    private record Stretch(int start, int end, double worth) {}

    SnippetChooser(Marker marker) {
        this.marker = marker;
    }

    /** The best stretch of the passages; their beginning when nothing matches. */
    Snippet choose(List<SearchPassage> passages) {
        SearchPassage best = null;
        MappedText bestText = null;
        Stretch bestStretch = new Stretch(0, 0, -1);
        for (SearchPassage passage : passages) {
            if (!passage.text().isBlank()) {
                MappedText text = SearchText.of(passage.text());
                Stretch stretch = best(text.text(), headingWorth(passage.heading()));
                if (stretch.worth() > bestStretch.worth()) {
                    best = passage;
                    bestText = text;
                    bestStretch = stretch;
                }
            }
        }
        return best == null
                ? new Snippet(List.of(), "", "")
                : new Snippet(
                        cut(best.text(), bestText, bestStretch), best.heading(), best.headingId());
    }

    private double headingWorth(String heading) {
        String text = SearchText.of(heading).text();
        double worth = 0;
        for (Map.Entry<String, Double> word : marker.words().entrySet()) {
            worth += text.contains(word.getKey()) ? word.getValue() * HEADING_WEIGHT : 0;
        }
        return worth;
    }

    private Stretch best(String text, double worthBefore) {
        List<Match> matches = matches(text);
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

    private List<Match> matches(String text) {
        var matches = new ArrayList<Match>();
        for (String word : marker.words().keySet()) {
            for (Marker.Range range : Marker.occurrences(word, text)) {
                matches.add(new Match(range.start(), range.end(), word));
            }
        }
        matches.sort(Comparator.comparingInt(Match::start));
        return matches;
    }

    private List<TextFragment> cut(String original, MappedText mapped, Stretch stretch) {
        String text = mapped.text();
        int start = beginning(text, stretch);
        int end = ending(text, start, stretch);
        String shown = original.substring(mapped.originalOffset(start), mapped.originalOffset(end));
        var fragments = new ArrayList<TextFragment>();
        if (start > 0) {
            fragments.add(new TextFragment(CUT, false));
        }
        fragments.addAll(marker.fragments(shown.strip()));
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
        return blank >= 0 && blank < stretch.start() ? blank + 1 : clusterFrom(text, earliest);
    }

    private static int ending(String text, int start, Stretch stretch) {
        int latest = start + LONGEST;
        if (latest >= text.length()) {
            return text.length();
        }
        int blank = Math.max(text.lastIndexOf(' ', latest), text.lastIndexOf('\n', latest));
        return blank > Math.max(stretch.end(), start + LONGEST / 2)
                ? blank
                : clusterFrom(text, latest);
    }

    private static int clusterFrom(String text, int position) {
        int cut = position;
        while (!ThaiClusters.mayCutAt(text, cut)) {
            cut++;
        }
        return cut;
    }
}
