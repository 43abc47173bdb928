package khlang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import khlang.language.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"finance", "social-welfare", "k2", "a-1-b"})
    void slugsArePlain(String slug) {
        assertThat(division(slug, null, null).check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Finance", "-a", "a-", "a--b", "กองคลัง", "a b", "a/b", "new"})
    void otherSlugsAreRefused(String slug) {
        assertThat(fields(division(slug, null, null).check())).containsExactly("slug");
    }

    @Test
    void aDivisionMayEndOnTheDayItBegan() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        assertThat(division("a", day, day).check()).isEmpty();
        assertThat(fields(division("a", day, day.minusDays(1)).check())).containsExactly("validTo");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30,false", "2026-10-01,true", "2026-12-31,true", "2027-01-01,false"})
    void aDivisionExistsFromItsFirstToItsLastDay(LocalDate day, boolean exists) {
        var division =
                new Division(division("a", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(division.existsOn(day)).isEqualTo(exists);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10001"})
    void orderHasLimits(int order) {
        var description = new PositionDescription("นิติกร", "", "a", order, false);
        assertThat(fields(description.check())).containsExactly("sortOrder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 5329 9169", "053-299169", "+66 53 299169 #12", "053-1, 053-2"})
    void phoneNumbersAreTakenAsPeopleWriteThem(String phone) {
        assertThat(municipality(phone, null, null).check()).isEmpty();
    }

    @Test
    void otherTextIsNoPhoneNumber() {
        assertThat(fields(municipality("โทรมา", null, null).check())).containsExactly("phone");
        assertThat(fields(municipality("<b>1</b>", null, null).check())).containsExactly("phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.go.th", "clerk.office+1@sanpong.go.th"})
    void mailAddressesArePlain(String email) {
        assertThat(municipality(null, email, null).check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a@b", "a b@c.th", "a@b.c\nBcc: d@e.f", "<a@b.th>", "ก@ข.ไทย", "@b.th"})
    void otherMailAddressesAreRefused(String email) {
        assertThat(fields(municipality(null, email, null).check())).containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "www.sanpong.go.th", "http://", "//x.th", "https:x"})
    void onlyAddressesOfWebSitesAreFollowed(String website) {
        assertThat(fields(municipality(null, null, website).check())).containsExactly("website");
    }

    @Test
    void aWebSiteIsFollowed() {
        assertThat(municipality(null, null, "https://www.sanpong.go.th/index.php").check())
                .isEmpty();
    }

    @Test
    void signsThatTurnTheWritingAroundAreRefusedInEveryName() {
        String turned = "\u202Eกองคลัง";
        assertThat(
                        fields(
                                new DivisionDescription(
                                                "a", turned, turned, turned, null, 1, null, null,
                                                false)
                                        .check()))
                .containsExactly("name", "shortName", "headPosition");
    }

    @Test
    void aDivisionIsCalledByANumber() {
        assertThat(fields(withPhone("๐๕๓"))).containsExactly("phone");
        assertThat(fields(withPhone("ถามที่งานธุรการ"))).containsExactly("phone");
        assertThat(withPhone("0 5312 3456 ext. 12").isEmpty()).isFalse();
        assertThat(withPhone("0 5312 3456 #12, 0 5312 3457")).isEmpty();
    }

    private static List<Violation> withPhone(String phone) {
        return new DivisionDescription("a", "กอง", "กอง", null, phone, 1, null, null, false)
                .check();
    }

    @Test
    void aSeatNeedsARoleAndANumber() {
        assertThat(fields(new SeatDescription(0, "ปลัดเทศบาล", null, "").check()))
                .containsExactly("order", "role", "roleName");
        assertThat(new SeatDescription(1, "ปลัดเทศบาล", SeatRole.CHAIR, "ประธาน").check())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2022, 2539, 2700, 25650})
    void aCommitteeBelongsToABuddhistYear(int year) {
        var description =
                new CommitteeDescription("km", year, "คณะทำงาน", "", List.of(), List.of());
        assertThat(fields(description.check())).containsExactly("fiscalYear");
    }

    @Test
    void everyRoleIsFoundByItsName() {
        for (SeatRole role : SeatRole.values()) {
            assertThat(SeatRole.ofSlug(role.slug())).isSameAs(role);
        }
        assertThat(SeatRole.ofSlug("king")).isNull();
    }

    private static DivisionDescription division(String slug, LocalDate from, LocalDate to) {
        return new DivisionDescription(slug, "กองคลัง", "คลัง", null, null, 1, from, to, false);
    }

    private static MunicipalityDescription municipality(
            String phone, String email, String website) {
        return new MunicipalityDescription(
                "เทศบาลตำบลสันโป่ง",
                "ทต.สันโป่ง",
                "สป",
                null,
                "อำเภอแม่ริม",
                "จังหวัดเชียงใหม่",
                null,
                phone,
                email,
                website,
                null,
                null,
                false);
    }

    private static List<String> fields(List<Violation> violations) {
        return violations.stream().map(Violation::field).toList();
    }
}
