package khlang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import khlang.language.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private final Position post = Samples.position("นิติกร", Samples.FINANCE, Samples.OFFICER);
    private final Directory directory = Samples.directory(post);

    @Test
    void aTitleStandsBeforeTheNameWithoutABlank() {
        assertThat(person("1/10/2564").fullName()).isEqualTo("นายสมชาย ใจดี");
    }

    @Test
    void whoLeavesWorksOnTheLastDay() {
        Person person = person("1/10/2564");
        person.leave(LAST);
        assertThat(person.hasLeft(LAST)).isFalse();
        assertThat(person.hasLeft(LAST.plusDays(1))).isTrue();
    }

    @Test
    void nobodyLeavesBeforeHavingBegun() {
        refused("day", () -> person("1/10/2564").leave(FIRST.minusDays(1)));
        person("1/10/2564").leave(FIRST);
    }

    @Test
    void whoReturnsKeepsTheTimeBefore() throws ReflectiveOperationException {
        Person person = stored(person("1/10/2564"));
        person.leave(LAST);
        EarlierTerm earlier = person.takeBack(LAST.plusMonths(3));
        assertThat(earlier.validFrom()).contains(FIRST);
        assertThat(earlier.validTo()).isEqualTo(LAST);
        assertThat(person.validFrom()).contains(LAST.plusMonths(3));
        assertThat(person.validTo()).isEmpty();
    }

    @Test
    void nobodyReturnsWhoHasNotLeftOrBeforeThat() throws ReflectiveOperationException {
        Person person = stored(person("1/10/2564"));
        refused("day", () -> person.takeBack(LAST));
        person.leave(LAST);
        refused("day", () -> person.takeBack(LAST));
        assertThat(person.validTo()).contains(LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance", "กองคลัง", "คลัง", "กอง คลัง"})
    void aDivisionIsFoundByEachOfItsNames(String name) {
        assertThat(directory.division(name)).contains(Samples.FINANCE);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var draft =
                new PersonDraft(
                        "นาย", "", "ใ\u0000จ", "พ่อมด", "กองเวทมนตร์", "", "ไม่ใช่", "32/1/2564");
        Directory.Resolved resolved = directory.resolve(draft);
        assertThat(resolved.details()).isNull();
        assertThat(resolved.violations())
                .extracting(Violation::field)
                .containsExactly(
                        "firstName",
                        "lastName",
                        "position",
                        "division",
                        "staffType",
                        "email",
                        "from");
    }

    @ParameterizedTest
    @CsvSource({
        "1/10/2564,''",
        "๑ ต.ค. ๖๔,''",
        "'',''",
        "1/10/2021,commonEraYear",
        "๑/๑๐/๒๐๒๑,commonEraYear",
        "2021-10-01,thaiDate",
        "31/2/2564,thaiDate",
        "พรุ่งนี้,thaiDate"
    })
    void doubtfulDaysAreAskedFor(String typed, String rule) {
        List<Violation> violations = TypedDate.optional("from", typed).violations();
        assertThat(violations.stream().map(Violation::rule).findFirst().orElse("")).isEqualTo(rule);
    }

    @Test
    void theQuestionNamesBothYears() {
        assertThat(TypedDate.required("from", "1/10/2021").violations().getFirst().sentence())
                .contains("2021", "2564");
        assertThat(TypedDate.required("from", " ").violations().getFirst().rule())
                .isEqualTo("required");
    }

    private Person person(String from) {
        var draft =
                new PersonDraft("นาย", "สมชาย", "ใจดี", "นิติกร", "", "พนักงานเทศบาล", "", from);
        return new Person(directory.resolve(draft).details());
    }

    private static Person stored(Person person) throws ReflectiveOperationException {
        var id = Person.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(person, 1L);
        return person;
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.violations().getFirst().field()).isEqualTo(field));
    }
}
