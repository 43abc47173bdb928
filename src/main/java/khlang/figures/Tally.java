package khlang.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many of so many.
 *
 * @param counted 0 to {@code all}
 * @param all 0 or more
 */
public record Tally(long counted, long all) {

    private static final int HUNDRED = 100;
    private static final int DECIMALS = 2;

    /**
     * The share in percent, to two decimals, a half rounded up. It is for people: what is held
     * against a target are the two numbers.
     *
     * @return empty where there is nothing to have a share of
     */
    public Optional<BigDecimal> percent() {
        return all == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(counted)
                                .multiply(BigDecimal.valueOf(HUNDRED))
                                .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP));
    }
}
