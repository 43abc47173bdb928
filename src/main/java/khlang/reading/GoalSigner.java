package khlang.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.StaffType;

/** Somebody whose name stands on a signed list; it keeps what they were when it was recorded. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class GoalSigner {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long listId;
    @ManyToOne private Person person;
    @ManyToOne private Division division;

    @ManyToOne
    @JoinColumn(name = "staff_type_id")
    private StaffType staffType;

    protected GoalSigner() {} // Jakarta Persistence

    GoalSigner(long list, Person person) {
        listId = list;
        this.person = person;
        division = person.division().orElse(null);
        staffType = person.staffType();
    }

    /** Who it is. */
    Person person() {
        return person;
    }
}
