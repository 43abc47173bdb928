package khlang.home.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import khlang.calendar.ThaiDates;
import khlang.notification.Notice;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * All that somebody was ever told, unseen things first.
 *
 * @param newest the key of the newest notice on this page; 0 when there is none
 * @param unseen how many are unseen, on this page or another
 * @param zone in which times are shown
 */
public record NoticesPage(
        Paging paging, List<Notice> notices, long newest, long unseen, ZoneId zone)
        implements Page {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Override
    public String template() {
        return "home/notices.jte";
    }

    /** When something was told, for people. */
    public String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return ThaiDates.abbreviated(local.toLocalDate()) + " " + TIME.format(local);
    }
}
