package khlang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanYearsTest {

    @Test
    void everyYearIsOneTestsAlone() throws IllegalAccessException {
        List<Object> years = new ArrayList<>();
        for (Field year : PlanYears.class.getFields()) {
            years.add(year.get(null));
        }
        assertThat(years).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }
}
