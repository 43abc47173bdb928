package khlang.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The telling words of one line, in the order in which they stand.
 *
 * @param places without those that speak of a card
 * @param namesCard whether an identity card is named
 * @param strongest an account before a bank; empty when the line speaks of neither
 */
record CueLine(List<Place> places, boolean namesCard, Optional<Cue> strongest) {

    /** So far before a number a word still speaks of it, in characters. */
    private static final int BEFORE = 100;

    /** So far behind it, as in "123-4-56789-0 of a bank". */
    private static final int BEHIND = 40;

    private static final List<Cue.Word> WORDS = Cue.all();

    /** Where a word stands. */
    record Place(int start, int end, Cue cue) {}

    /** Reads a line of the text. */
    static CueLine of(String text, int from, int to) {
        String line = text.substring(from, to).toLowerCase(Locale.ROOT);
        var places = new ArrayList<Place>();
        boolean card = false;
        for (Cue.Word word : WORDS) {
            int at = line.indexOf(word.text());
            while (at >= 0) {
                if (word.cue() == Cue.CARD) {
                    card = true;
                    break;
                }
                int end = at + word.text().length();
                places.add(new Place(from + at, from + end, word.cue()));
                at = line.indexOf(word.text(), end);
            }
        }
        places.sort(Comparator.comparingInt(Place::end));
        Optional<Cue> strongest =
                places.stream()
                        .map(Place::cue)
                        .filter(cue -> cue != Cue.PHONE)
                        .min(Comparator.naturalOrder());
        return new CueLine(List.copyOf(places), card, strongest);
    }

    /** What is said of a number: by the nearest word before it, else by the next one behind it. */
    Optional<Cue> about(int start, int end) {
        int before = countUpTo(start);
        if (before > 0 && start - places.get(before - 1).end() <= BEFORE) {
            return Optional.of(strongest(before - 1));
        }
        return Stream.of(before)
                .filter(next -> next < places.size())
                .map(places::get)
                .filter(next -> next.start() >= end && next.start() - end <= BEHIND)
                .map(Place::cue)
                .filter(cue -> cue != Cue.PHONE)
                .findFirst();
    }

    /** Words overlap: an account of a bank is an account, whichever of the words ends last. */
    private Cue strongest(int place) {
        Place nearest = places.get(place);
        for (int i = place - 1; i >= 0 && nearest.start() - places.get(i).end() <= 2; i--) {
            if (places.get(i).cue() == Cue.ACCOUNT && nearest.cue() == Cue.BANK) {
                return Cue.ACCOUNT;
            }
        }
        return nearest.cue();
    }

    /** The last word of a line that has one. */
    Cue last() {
        return strongest(places.size() - 1);
    }

    /** How many words end before a position. */
    private int countUpTo(int position) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
