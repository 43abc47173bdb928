package khlang.channel.web;

import java.util.Arrays;
import java.util.List;
import khlang.channel.Channel;
import khlang.channel.MonthSheet;
import khlang.library.web.FileLink;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;

/**
 * The form of a division for a month.
 *
 * @param megabytes the longest file
 */
public record TallyPage(
        MonthSheet sheet, Edit edit, List<FileLink> files, long megabytes, String said)
        implements EditPage {

    @Override
    public String template() {
        return "channel/tally.jte";
    }

    /** Where it stands. */
    public String address() {
        return TalliesPage.address(sheet.division(), sheet.month());
    }

    /** The channels of one part of the form. */
    public static List<Channel> channels(boolean social) {
        return Arrays.stream(Channel.values()).filter(one -> one.isSocial() == social).toList();
    }

    /** What stood there the month before, in words; empty when nothing did. */
    public String before(Channel channel) {
        Integer amount = sheet.before().get(channel);
        return amount == null ? "" : TalliesPage.number(amount) + " " + channel.unit();
    }

    /** What was filled in, in words; empty when nothing was. */
    public String filled(Channel channel) {
        Integer amount = sheet.amounts().get(channel);
        return amount == null ? "" : TalliesPage.number(amount) + " " + channel.unit();
    }
}
