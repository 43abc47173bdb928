package khlang.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What heads are told once a week of those who are late. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateReadersIT {

    private static final String TOLD =
            "SELECT COUNT(*) FROM notice WHERE link = '/reading/must' AND person_id = ";

    private final RunningPortal portal;
    private ReadingDesk desk;

    LateReadersIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ReadingDesk(portal, "late");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void theHeadOfADivisionIsToldOnceAWeekHowManyAreLate() {
        PortalDatabase database = portal.database();
        desk.publish("must-late", "คู่มือที่เลยกำหนด", "finance", "หนึ่ง");
        String must =
                desk.ask(desk.head, "must-late", "division:" + ReadingDesk.DIVISION, 3)
                        .replaceFirst("^.*/", "");
        database.change(
                "UPDATE must_read SET asked_on = asked_on - INTERVAL 30 DAY,"
                        + " due_on = due_on - INTERVAL 30 DAY WHERE id = ?",
                must);
        database.change("DELETE FROM weekly_mark WHERE what = 'late-readers'");
        database.await(TOLD + desk.head.person(), "1");
        assertThat(
                        database.value(
                                "SELECT text FROM notice WHERE link = '/reading/must'"
                                        + " AND person_id = ?",
                                desk.head.person()))
                .matches("ส่วนราชการของท่านมีผู้ที่เลยกำหนด.* [1-9][0-9]* คน ใน [1-9][0-9]* เรื่อง")
                .doesNotContain("late.");
        assertThat(database.value(TOLD + desk.clerk.person())).isEqualTo("0");
        assertThat(database.value("SELECT COUNT(*) FROM weekly_mark WHERE what = 'late-readers'"))
                .isEqualTo("1");
        database.change("UPDATE must_read SET ended_on = due_on WHERE id = ?", must);
    }
}
