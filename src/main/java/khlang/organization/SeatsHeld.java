package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The committee seats that somebody holds and another has to take. */
@ApplicationScoped
public class SeatsHeld implements Belongings {

    @Inject Committees committees;

    @Override
    public List<Belonging> of(long person, LocalDate day) {
        return committees.heldBy(person).stream()
                .filter(held -> held.isHeldOn(day))
                .map(
                        held ->
                                new Belonging(
                                        Words.SAY.say(
                                                "belonging.seat",
                                                held.seat().roleName(),
                                                held.seat().committee().name(),
                                                Integer.toString(
                                                        held.seat().committee().fiscalYear())),
                                        "/admin/committees/" + held.seat().committee().id(),
                                        1))
                .toList();
    }
}
