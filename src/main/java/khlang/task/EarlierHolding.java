package khlang.task;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import khlang.organization.Division;
import khlang.organization.Person;

/**
 * Who held a task until a day, by which manual and in which division: the figures of past years are
 * counted from it.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class EarlierHolding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long taskId;
    @ManyToOne private Division division;
    @ManyToOne private Person owner;
    private String manual;
    private LocalDate untilDay;

    protected EarlierHolding() {} // Jakarta Persistence

    /**
     * @param details what was true
     * @param until the last day on which it was
     */
    EarlierHolding(long task, TaskDetails details, LocalDate until) {
        taskId = task;
        division = details.division();
        owner = details.owner();
        manual = details.manual().isEmpty() ? null : details.manual();
        untilDay = until;
    }
}
