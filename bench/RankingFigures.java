import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Adds up how high right documents stand; all figures look at the first ten. */
final class RankingFigures {

    static final int DEPTH = 10;

    private int questions;
    private int nothing;
    private double first;
    private double five;
    private double ten;
    private double reciprocal;
    private double gain;

    void add(List<String> answers, Set<String> right) {
        questions++;
        nothing += answers.isEmpty() ? 1 : 0;
        double found = 0;
        double best = 0;
        double gained = 0;
        for (int place = 0; place < Math.min(DEPTH, answers.size()); place++) {
            if (right.contains(answers.get(place))) {
                best = Math.max(best, 1.0 / (place + 1));
                gained += discount(place);
                found++;
            }
            first += place == 0 ? found / right.size() : 0;
            five += place == 4 ? found / right.size() : 0;
        }
        five += answers.size() < 5 ? found / right.size() : 0;
        ten += found / right.size();
        reciprocal += best;
        double ideal = 0;
        for (int place = 0; place < Math.min(DEPTH, right.size()); place++) {
            ideal += discount(place);
        }
        gain += gained / ideal;
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2);
    }

    double mrr() {
        return reciprocal / questions;
    }

    double ndcg() {
        return gain / questions;
    }

    static String header() {
        return String.format(
                "%6s %6s %6s %6s %7s %6s", "R@1", "R@5", "R@10", "MRR@10", "nDCG@10", "none");
    }

    @Override
    public String toString() {
        double n = questions;
        return String.format(
                Locale.ROOT,
                "%6.3f %6.3f %6.3f %6.3f %7.3f %5.1f%%",
                first / n,
                five / n,
                ten / n,
                mrr(),
                ndcg(),
                100 * nothing / n);
    }
}
