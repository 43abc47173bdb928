package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationFileTest {

    private static final String GOOD =
            """
            municipality:
              name: เทศบาลตำบลสันโป่ง
              abbreviation: สป
              district: อำเภอแม่ริม
              province: จังหวัดเชียงใหม่
            divisions:
              - id: finance
                name: กองคลัง
                sort: 1
              - id: education
                name: กองการศึกษา
            staff_types:
              - {id: officer, name: พนักงานเทศบาล, counted: true}
            positions:
              - {name: ปลัดเทศบาล, division: null, staff_type: officer}
              - {name: ครู, division: education, staff_type: officer}
            committees:
              - id: km-team
                name: คณะทำงาน KM
                fiscal_year: 2565
                seats:
                  - {order: 1, position: ปลัดเทศบาล, role: chair, role_name: ประธาน}
                duties:
                  - ติดตาม
                  - รายงาน
            """;

    @Test
    void everythingOfTheStarterFileIsRead() throws ContentFileException {
        var described =
                OrganizationFile.parse(TextFile.read(Path.of("content/organization.yaml")).text())
                        .describe();
        assertThat(described.municipality().subdistrict()).isEqualTo("ตำบลสันโป่ง");
        assertThat(described.municipality().officeHours()).contains("08.30");
        assertThat(described.municipality().sample()).isTrue();
        assertThat(described.divisions()).hasSize(6);
        assertThat(described.staffTypes()).hasSize(8);
        assertThat(described.positions()).hasSizeGreaterThan(30);
        assertThat(described.committees()).hasSize(2);
        assertThat(described.committees().getFirst().seats()).hasSize(7);
        assertThat(described.committees().getFirst().duties().lines()).hasSize(4);
    }

    @Test
    void aShortFileIsEnough() throws ContentFileException {
        var described = OrganizationFile.parse(GOOD).describe();
        assertThat(described.divisions().get(1).sortOrder()).isEqualTo(2);
        assertThat(described.municipality().shortName()).isEqualTo("เทศบาลตำบลสันโป่ง");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abbreviation: สป|abbreviation:|3|abbreviation",
                "name: กองการศึกษา|name:|11|name",
                "id: education|id: Education|10|id",
                "id: education|id: finance|10|id",
                "sort: 1|sort: 99999|9|sort",
                "division: education|division: navy|16|division",
                "name: ครู, division: education, staff_type: officer|name: ครู, staff_type: wizard|16|staff_type",
                "name: ครู|name: ปลัดเทศบาล|16|name",
                "fiscal_year: 2565|fiscal_year: 2022|20|fiscal_year",
                "role: chair|role: king|22|role",
                "order: 1|order: 0|22|order",
                "province: จังหวัดเชียงใหม่|provinces: จังหวัดเชียงใหม่|5|provinces",
                "sort: 1|sort: หนึ่ง|9|sort"
            })
    void whatIsWrongIsToldWithItsLine(String from, String to, int line, String key) {
        String bad = GOOD.replaceFirst(java.util.regex.Pattern.quote(from), to);
        assertThat(bad).isNotEqualTo(GOOD);
        assertThatExceptionOfType(ContentFileException.class)
                .isThrownBy(() -> OrganizationFile.parse(bad))
                .satisfies(
                        e -> {
                            ContentProblem first = firstAbout(e.problems(), key);
                            assertThat(first.line()).isEqualTo(line);
                            assertThat(first.sentence()).matches("(?s).*[ก-๙].*");
                        });
    }

    private static ContentProblem firstAbout(List<ContentProblem> problems, String key) {
        return problems.stream()
                .filter(one -> one.sentence().contains(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }
}
