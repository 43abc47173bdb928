package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.CurrentReader;

/** Tells people of questions that wait for them, and of answers to theirs. */
@ApplicationScoped
class QuestionNotices {

    private static final Sentences WORDS = new Sentences("khlang.question.notices");

    @Inject Notices notices;
    @Inject Approvers heads;
    @Inject CurrentReader reader;

    /** Whom it waits for: the one who was asked, else those who look after the division. */
    void waits(Question question) {
        String key = question.state() == QuestionState.HELD ? "held" : "waits";
        Set<Long> people =
                question.person()
                        .map(one -> Set.of(one.id()))
                        .orElseGet(() -> lookingAfter(question));
        people.forEach(person -> tell(person, key, question));
    }

    /** Without a division the question waits for whoever gives it one. */
    private Set<Long> lookingAfter(Question question) {
        String division = question.division().map(Division::slug).orElse("");
        Set<Long> people = new HashSet<>(heads.waitedFor(division, Set.of()));
        people.addAll(heads.editors(division));
        return people;
    }

    void answered(Question question) {
        tellAsker(question, "answered");
    }

    void declined(Question question) {
        tellAsker(question, "declined");
    }

    void merged(Question question) {
        tellAsker(question, "merged");
    }

    void accepted(Question question, Answer answer) {
        answer.person().map(Person::id).ifPresent(one -> tell(one, "accepted", question));
    }

    private void tellAsker(Question question, String key) {
        question.askedBy().ifPresent(person -> tell(person, key, question));
    }

    /** Nobody is told what they have done themselves. */
    private void tell(long person, String key, Question question) {
        if (person != reader.actor().person()) {
            notices.tell(person, WORDS.say(key, question.title()), "/questions/" + question.id());
        }
    }
}
