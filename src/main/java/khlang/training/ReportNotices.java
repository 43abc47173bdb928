package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.organization.Division;
import khlang.organization.Person;

/** Tells people how far a report has come. */
@ApplicationScoped
class ReportNotices {

    private static final Sentences WORDS = new Sentences("khlang.training.notices");

    @Inject Notices notices;
    @Inject Approvers heads;

    void submitted(TrainingReport report, String course) {
        if (report.state() == ReportState.WITH_HEAD) {
            String division = report.division().map(Division::slug).orElse("");
            heads.waitedFor(division, Set.of())
                    .forEach(person -> tell(person, "submitted", course, report));
        }
    }

    void passed(TrainingReport report, String course, List<Person> authors) {
        authors.forEach(one -> tell(one.id(), "passed", course, report));
    }

    void returned(TrainingReport report, String course, List<Person> authors) {
        authors.forEach(one -> tell(one.id(), "returned", course, report));
    }

    void acknowledged(TrainingReport report, String course, List<Person> authors) {
        authors.forEach(one -> tell(one.id(), "acknowledged", course, report));
    }

    private void tell(long person, String key, String course, TrainingReport report) {
        notices.tell(
                person,
                WORDS.say(key, course),
                "/training/" + report.trainingId() + "/reports/" + report.id());
    }
}
