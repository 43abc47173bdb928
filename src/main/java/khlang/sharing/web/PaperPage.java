package khlang.sharing.web;

import java.util.List;
import java.util.Map;
import khlang.library.web.PrintedDigits;
import khlang.markdown.SafeHtml;
import khlang.organization.Person;
import khlang.sharing.SharingAttendee;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingTask;
import khlang.sharing.SharingTopic;
import khlang.web.Page;

/**
 * What is printed of an event.
 *
 * @param paper what it is
 * @param owner the name of the municipality
 * @param expected those of the division that holds it, for the sheet; empty for an event of the
 *     whole municipality
 * @param topicMinutes what was said on topics, by their keys
 * @param digits writes digits as the office does
 */
public record PaperPage(
        Paper paper,
        SharingEvent event,
        String owner,
        List<SharingTopic> topics,
        List<SharingAttendee> people,
        List<Person> expected,
        Map<Long, SafeHtml> topicMinutes,
        SafeHtml minutes,
        List<SharingTask> tasks,
        PrintedDigits digits)
        implements Page {

    /** What can be printed. */
    public enum Paper {
        AGENDA("ระเบียบวาระการประชุม", "กำหนดการ"),
        SHEET("ใบลงชื่อผู้เข้าประชุม", "ใบลงชื่อผู้เข้าร่วม"),
        MINUTES("รายงานการประชุม", "บันทึกกิจกรรม");

        private final String ofMeeting;
        private final String ofOther;

        Paper(String ofMeeting, String ofOther) {
            this.ofMeeting = ofMeeting;
            this.ofOther = ofOther;
        }

        /** Its heading over a meeting, or over something else. */
        public String heading(boolean meeting) {
            return meeting ? ofMeeting : ofOther;
        }
    }

    @Override
    public String template() {
        return switch (paper) {
            case AGENDA -> "sharing/paper-agenda.jte";
            case SHEET -> "sharing/paper-sheet.jte";
            case MINUTES -> "sharing/paper-minutes.jte";
        };
    }

    /** What stands over it. */
    public String heading() {
        return paper.heading(event.details().kind().isMeeting());
    }
}
