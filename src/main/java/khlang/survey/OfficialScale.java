package khlang.survey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** In what the report of an official survey gives its result. Names are stored. */
public enum OfficialScale {
    PERCENT("ร้อยละ", "0", "100", "1"),
    MEAN("ค่าเฉลี่ย 5 ระดับ", "1", "5", "20");

    private final String label;
    private final BigDecimal least;
    private final BigDecimal most;
    private final BigDecimal hundredths;

    OfficialScale(String label, String least, String most, String hundredths) {
        this.label = label;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.hundredths = new BigDecimal(hundredths);
    }

    /** That of a name in a form; empty for anything else. */
    static Optional<OfficialScale> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /** The least value. */
    BigDecimal least() {
        return least;
    }

    /** The greatest value. */
    BigDecimal most() {
        return most;
    }

    boolean holds(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /** A value in percent: a mean of five levels times twenty. */
    BigDecimal percent(BigDecimal value) {
        return value.multiply(hundredths);
    }
}
