package khlang.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The order in which somebody is shown the choices of a question: another one than the neighbour's,
 * and always the same for the same person, so that a form that comes back looks as it did. Forms
 * send the place in this order, which says nothing of what is right.
 */
public final class ChoiceOrder {

    private static final long SPREAD = 1_000_003;

    private ChoiceOrder() {}

    /**
     * The places in the bank, in the order in which they are shown.
     *
     * @param person the person's key
     * @param text the key of the question's text
     */
    public static List<Integer> of(long person, long text, int choices) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, choices).boxed().toList());
        Collections.shuffle(order, new Random(person * SPREAD * SPREAD + text * SPREAD));
        return List.copyOf(order);
    }

    /**
     * The place in the bank that a form names.
     *
     * @param typed the place in the order that was shown, from 1
     * @return empty for anything else
     */
    static OptionalInt typed(List<Integer> order, String typed) {
        if (!typed.matches("[1-9]")) {
            return OptionalInt.empty();
        }
        int shown = typed.charAt(0) - '1';
        return shown < order.size() ? OptionalInt.of(order.get(shown)) : OptionalInt.empty();
    }
}
