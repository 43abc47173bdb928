package khlang.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import khlang.contribution.ContributionKind;
import khlang.contribution.Giver;
import khlang.contribution.Work;
import khlang.contribution.WorkYear;
import org.junit.jupiter.api.Test;

class PersonWorksTest {

    private static final Giver KAEW = new Giver(1, "แก้ว ตัวอย่าง", "finance");
    private static final Giver CHAI = new Giver(2, "ชัย ตัวอย่าง", "education");
    private static final Giver SELF = new Giver(3, "กานดา ตัวอย่าง", "finance");
    private static final Giver NAMELESS = new Giver(0, "", "finance");

    @Test
    void peopleStandByNameHoweverMuchTheyHaveGiven() {
        var year =
                new WorkYear(
                        List.of(
                                work("a", 1, CHAI),
                                work("b", 5, CHAI),
                                work("c", 3, CHAI, KAEW),
                                work("d", 4, SELF),
                                work("e", 4, NAMELESS)));
        List<PersonWorks> people = PersonWorks.of(year, SELF.person());
        assertThat(people).extracting(PersonWorks::name).containsExactly(KAEW.name(), CHAI.name());
        assertThat(people.getLast().works())
                .extracting(Work::key)
                .as("the latest first")
                .containsExactly("b", "c", "a");
        assertThat(people.getFirst().works()).extracting(Work::key).containsExactly("c");
    }

    @Test
    void aRecipientIsNamedInForms() {
        assertThat(Candidate.key(12, "finance")).isEqualTo("person:12");
        assertThat(Candidate.key(0, "finance")).isEqualTo("division:finance");
        assertThat(new Candidate(0, "finance", "กองคลัง", "").label()).isEqualTo("กองคลัง");
    }

    private static Work work(String key, int day, Giver... givers) {
        return new Work(
                key,
                ContributionKind.WRITTEN,
                LocalDate.of(2022, 1, day),
                "เรื่อง " + key,
                "",
                Stream.of(givers).toList(),
                false,
                false);
    }
}
