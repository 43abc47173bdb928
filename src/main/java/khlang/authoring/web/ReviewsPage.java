package khlang.authoring.web;

import java.util.List;
import khlang.authoring.ReviewItem;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What waits for the one who looks, and what of theirs waits for others.
 *
 * @param approver whether anything could wait for them
 * @param mine what they handed in, the newest first
 */
public record ReviewsPage(
        boolean approver,
        List<ReviewItem> waiting,
        Paging paging,
        List<ReviewItem> mine,
        String said)
        implements Page {

    @Override
    public String template() {
        return "authoring/reviews.jte";
    }
}
