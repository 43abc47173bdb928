package khlang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffPlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String HEAD =
            "คำนำหน้า,ชื่อ,สกุล,ตำแหน่ง,ส่วนราชการ,ประเภทบุคลากร,วันเริ่มงาน,อีเมล\n";

    private Position clerk;
    private Position worker;
    private Person known;

    @BeforeEach
    void somebodyIsKnown() throws ReflectiveOperationException {
        clerk = stored(Samples.position("นักวิชาการพัสดุ", Samples.FINANCE, Samples.OFFICER), 1L);
        worker = stored(Samples.position("คนงาน", Samples.WORKS, Samples.HIRED), 2L);
        var draft =
                new PersonDraft(
                        "นาง",
                        "มาลี",
                        "ดีงาม",
                        "นักวิชาการพัสดุ",
                        "finance",
                        "municipal-officer",
                        "malee@example.go.th",
                        "1/10/2560");
        known = stored(new Person(Samples.directory(clerk).resolve(draft).details()), 7L);
    }

    @Test
    void whoIsNotKnownIsNewAndTakesTheRestFromThePost() {
        StaffPlan.Row row = plan("นาย,สมชาย,ใจดี,คนงาน,,,,\n").getFirst();
        assertThat(row.fate()).isEqualTo(StaffPlan.Fate.NEW);
        assertThat(row.details().division()).isEqualTo(Samples.WORKS);
        assertThat(row.details().staffType()).isEqualTo(Samples.HIRED);
    }

    @Test
    void emptyCellsChangeNothing() {
        assertThat(plan(",มาลี,ดีงาม,นักวิชาการพัสดุ,,,,\n").getFirst().fate())
                .isEqualTo(StaffPlan.Fate.UNCHANGED);
        assertThat(
                        plan("นาง,มาลี,ดีงาม,นักวิชาการพัสดุ,กองคลัง,พนักงานเทศบาล,๑ ต.ค. ๖๐,malee@example.go.th\n")
                                .getFirst()
                                .fate())
                .isEqualTo(StaffPlan.Fate.UNCHANGED);
    }

    @Test
    void whatIsStoredStandsBesideWhatChanges() {
        StaffPlan.Row row = plan("นางสาว,มาลี,ดีงาม,คนงาน,,,,\n").getFirst();
        assertThat(row.fate()).isEqualTo(StaffPlan.Fate.CHANGED);
        assertThat(row.before())
                .containsOnlyKeys("title", "position", "division", "staffType")
                .containsEntry("title", "นาง")
                .containsEntry("division", "กองคลัง");
        assertThat(row.person()).isEqualTo(7);
        assertThat(row.details().email()).isEqualTo("malee@example.go.th");
    }

    @Test
    void everyWrongCellHasItsSentence() {
        StaffPlan.Row row = plan("นาย,,ใจดี,พ่อมด,,,1/10/2021,x\n").getFirst();
        assertThat(row.fate()).isEqualTo(StaffPlan.Fate.WRONG);
        assertThat(row.problems()).containsOnlyKeys("firstName", "position", "from", "email");
        assertThat(row.problem(StaffColumn.POSITION)).contains("พ่อมด");
        assertThat(row.problem(StaffColumn.FROM)).contains("2564");
    }

    @Test
    void aNameStandsOnceInAList() {
        List<StaffPlan.Row> rows = plan("นาย,ก,ข,คนงาน\nนาย,ก,ข,คนงาน\n");
        assertThat(rows.get(0).fate()).isEqualTo(StaffPlan.Fate.NEW);
        assertThat(rows.get(1).problem(StaffColumn.FIRST_NAME)).contains("แถวที่ 2");
    }

    @Test
    void whoHasLeftIsNotTakenBackByAList() {
        known.leave(TODAY.minusDays(1));
        assertThat(plan("นาง,มาลี,ดีงาม,คนงาน\n").getFirst().fate())
                .isEqualTo(StaffPlan.Fate.WRONG);
        known.leave(TODAY);
        assertThat(plan("นาง,มาลี,ดีงาม,คนงาน\n").getFirst().fate())
                .isEqualTo(StaffPlan.Fate.CHANGED);
    }

    @Test
    void theDigestTellsWhetherAnythingElseWouldBeDone() {
        String list = "นาง,มาลี,ดีงาม,คนงาน\n";
        var plan = new StaffPlan("a.csv", plan(list));
        assertThat(new StaffPlan("b.csv", plan(list)).digest()).isEqualTo(plan.digest());
        assertThat(new StaffPlan("a.csv", plan("นาย,มาลี,ดีงาม,คนงาน\n")).digest())
                .isNotEqualTo(plan.digest());
        known.leave(TODAY.minusDays(1));
        assertThat(new StaffPlan("a.csv", plan(list)).digest()).isNotEqualTo(plan.digest());
    }

    @Test
    void columnsAreFoundByNameInAnyOrder() {
        byte[] list =
                "สกุล, ชื่อ * ,โทร,ตำแหน่ง\nใจดี,สมชาย,08,คนงาน\n".getBytes(StandardCharsets.UTF_8);
        PersonDraft draft = StaffSheet.rows(StaffSheet.read(list)).getFirst().draft();
        assertThat(draft.firstName()).isEqualTo("สมชาย");
        assertThat(draft.position()).isEqualTo("คนงาน");
        assertThat(draft.email()).isEmpty();
    }

    @Test
    void aListWithoutItsColumnsIsRefused() {
        for (String list :
                List.of("ชื่อ,สกุล\nก,ข\n", "ก,ข,คนงาน\n", "ชื่อ,ชื่อ,สกุล,ตำแหน่ง\nก,ข\n", HEAD)) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> StaffSheet.read(list.getBytes(StandardCharsets.UTF_8)))
                    .satisfies(
                            e -> assertThat(e.violations().getFirst().field()).isEqualTo("file"));
        }
    }

    @Test
    void theTemplateIsAListWithoutRows() throws Exception {
        assertThat(khlang.files.Spreadsheet.read(StaffSheet.template().asWorkbook("staff")).rows())
                .isEqualTo(List.of(List.of(HEAD.strip().split(","))));
    }

    private List<StaffPlan.Row> plan(String rows) {
        return new StaffPlanner(Samples.directory(clerk, worker), List.of(known), TODAY)
                .plan(
                        StaffSheet.rows(
                                StaffSheet.read((HEAD + rows).getBytes(StandardCharsets.UTF_8))));
    }

    private static <T> T stored(T entity, long key) throws ReflectiveOperationException {
        var id = entity.getClass().getDeclaredField("id");
        id.setAccessible(true);
        id.set(entity, key);
        return entity;
    }
}
