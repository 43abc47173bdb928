package khlang.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.library.DueReview;
import khlang.library.DueReviews;
import khlang.notification.Notices;

/** Reminds owners, and those who answer for a division, of documents to be looked at again. */
@ApplicationScoped
public class Reminders {

    private static final Sentences NOTICES = new Sentences("khlang.authoring.notices");
    private static final String DESK = "/me";

    @Inject DueReviews due;
    @Inject Approvers approvers;
    @Inject Notices notices;

    /** Tells everybody once of what is due. Owners learn which, heads how many. */
    @Transactional
    public void tell() {
        List<DueReview> all = due.takeUnreminded();
        for (DueReview one : all) {
            if (one.owner() != 0) {
                notices.tell(
                        one.owner(),
                        NOTICES.say(
                                "reviewDue",
                                ThaiDates.abbreviated(one.reviewBy()),
                                Reviews.shorter(one.title())),
                        "/documents/" + one.slug());
            }
        }
        Map<String, List<DueReview>> byDivision =
                all.stream().collect(Collectors.groupingBy(DueReview::division));
        byDivision.forEach(
                (division, some) ->
                        approvers
                                .waitedFor(division, Set.of())
                                .forEach(
                                        person ->
                                                notices.tell(
                                                        person,
                                                        NOTICES.say("reviewsDue", some.size()),
                                                        DESK)));
    }
}
