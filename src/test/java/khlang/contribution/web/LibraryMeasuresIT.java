package khlang.contribution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The measures of the library in years long ago, of which no other test tells anything. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryMeasuresIT {

    private static final String LAST_SECOND = "2008-09-30 16:59:59";

    private final RunningPortal portal;
    private final GivenWorks works;
    private Colleague secretary;
    private Colleague head;
    private Colleague clerk;

    LibraryMeasuresIT(RunningPortal portal) {
        this.portal = portal;
        works = new GivenWorks(portal.database());
    }

    @BeforeAll
    void tell() {
        secretary = Colleague.of(portal, "measured.secretary", Role.SECRETARY, "finance");
        head = Colleague.of(portal, "measured.head", Role.HEAD, "education");
        clerk = Colleague.of(portal, "measured.clerk", Role.STAFF, "education");
        works.shelf("measured-one");
        works.shelf("measured-two");
        // The first second of 2551, the last second of 2550, and the last of 2551.
        works.document(
                "measured-a", "WORK_MANUAL", "measured-one", "education", "2007-09-30 17:00:00");
        works.document("measured-b", "LEAFLET", "measured-two", "finance", "2007-09-30 16:59:59");
        works.document("measured-c", "ANNOUNCEMENT", "measured-one", "finance", LAST_SECOND);
        works.document(
                "measured-d", "SHARING_NOTE", "measured-two", "education", "2007-01-01 00:00:00");
        works.withdraw("measured-b", "2008-03-01 00:00:00");
        works.revision("measured-a", 1, null, "2007-09-30 17:00:00", "2007-09-30 17:00:00");
        works.revision("measured-a", 2, "CONTENT", "2008-01-01 00:00:00", "2008-01-01 00:00:00");
        works.revision("measured-a", 3, "CONTENT", "2008-02-01 00:00:00", "2008-02-01 00:00:00");
        works.revision("measured-a", 4, "TYPO", "2008-02-02 00:00:00", "2008-02-02 00:00:00");
        works.revision(
                "measured-b",
                2,
                "REVIEWED_NO_CHANGE",
                "2007-12-01 00:00:00",
                "2007-12-01 00:00:00");
        // Drafts came before what was published first: that is no improvement.
        works.revision("measured-c", 2, "CONTENT", LAST_SECOND, LAST_SECOND);
        // Approved in one year, shown in the next.
        works.revision("measured-d", 2, "LAW_CHANGE", LAST_SECOND, "2008-10-01 00:00:00");
        works.writes(clerk, "measured-a", 1);
    }

    @AfterAll
    void leave() {
        works.clear("measured-");
        secretary.close();
        head.close();
        clerk.close();
    }

    @Test
    void whatIsPublishedIsCountedAtTheEndOfTheYearAndWhatIsNewInItsYear() {
        assertThat(numbers(2549, "M05")).containsExactly("0 เรื่อง", "0 เรื่อง");
        assertThat(numbers(2550, "M05")).containsExactly("2 เรื่อง", "2 เรื่อง");
        assertThat(numbers(2551, "M05")).containsExactly("3 เรื่อง", "2 เรื่อง");
        assertThat(numbers(2552, "M05")).containsExactly("3 เรื่อง", "0 เรื่อง");
        assertThat(numbers(2550, "M04")).containsExactly("1 ด้าน");
        assertThat(numbers(2551, "M04")).containsExactly("2 ด้าน");
    }

    @Test
    void improvementsCountInTheYearOfTheirApprovalOncePerDocument() {
        assertThat(numbers(2551, "M06")).containsExactly("2 เรื่อง", "1 เรื่อง", "1 เรื่อง");
        assertThat(numbers(2552, "M06")).containsExactly("0 เรื่อง", "0 เรื่อง", "0 เรื่อง");
        assertThat(numbers(2551, "M07")).containsExactly("2 ด้าน");
    }

    @Test
    void onlyRecordsOfKnowledgeAreRecordsOfKnowledge() {
        assertThat(numbers(2550, "M18")).containsExactly("2 เรื่อง");
        assertThat(numbers(2551, "M18")).containsExactly("1 เรื่อง");
    }

    @Test
    void whatWasWithdrawnAndShownAgainWasMissingMeanwhile() {
        works.shelf("measured-one");
        works.document("measured-e", "LEAFLET", "measured-one", "finance", "1999-01-01 00:00:00");
        works.revision("measured-e", 1, null, "1999-01-01 00:00:00", "1999-01-01 00:00:00");
        works.revision("measured-e", 2, "CONTENT", "2002-01-01 00:00:00", "2002-01-01 00:00:00");
        portal.database()
                .change(
                        "UPDATE document SET withdrawn_at = '2000-01-01 00:00:00' WHERE slug ="
                                + " 'measured-e'");
        assertThat(numbers(2542, "M05").getFirst()).isEqualTo("1 เรื่อง");
        assertThat(numbers(2543, "M05").getFirst()).isEqualTo("0 เรื่อง");
        assertThat(numbers(2544, "M05").getFirst()).isEqualTo("0 เรื่อง");
        assertThat(numbers(2545, "M05").getFirst()).isEqualTo("1 เรื่อง");
        works.clear("measured-e");
    }

    @Test
    void headsSeeTheirOwnDivisionAndStaffNothing() {
        assertThat(head.browser().open("plan/2551/measures").text())
                .contains("เฉพาะส่วนราชการของท่าน");
        assertThat(numbers(head, 2551, "M05")).containsExactly("2 เรื่อง", "1 เรื่อง");
        assertThat(clerk.browser().get("plan/measures").statusCode()).isEqualTo(404);
    }

    @Test
    void everyTextThatWasShownHasADayOfApproval() {
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM revision WHERE published_at IS NOT"
                                                + " NULL AND approved_at IS NULL"))
                .isEqualTo("0");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) > 0 FROM revision WHERE approved_at > '2020-01-01'"))
                .isEqualTo("1");
    }

    private List<String> numbers(int year, String measure) {
        return numbers(secretary, year, measure);
    }

    private static List<String> numbers(Colleague who, int year, String measure) {
        return who.browser()
                .open("plan/" + year + "/measures")
                .select("section[aria-labelledby=" + measure + "] .totals dd:not(:has(a))")
                .eachText();
    }
}
