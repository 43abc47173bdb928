package khlang.channel.web;

import java.util.List;
import khlang.channel.ChannelImprovement;
import khlang.channel.ImprovementPhoto;
import khlang.channel.PhotoSide;
import khlang.channel.TallyState;
import khlang.library.web.FileLink;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * An improvement, with its photographs of before and after.
 *
 * @param mayFill whether the one who asks may change it
 * @param mayConfirm whether the one who asks stands for what the division records
 * @param form what was typed into the forms of the page
 * @param megabytes the longest photograph
 */
public record ImprovementPage(
        ChannelImprovement improvement,
        List<ImprovementPhoto> photos,
        boolean mayFill,
        boolean mayConfirm,
        Form form,
        FormProblems problems,
        long megabytes,
        String said)
        implements Page {

    @Override
    public String template() {
        return "channel/improvement.jte";
    }

    /** Its address. */
    public String address() {
        return ImprovementResource.address(improvement.id());
    }

    /** The photographs of one side. */
    public List<ImprovementPhoto> of(PhotoSide side) {
        return photos.stream().filter(one -> one.side() == side).toList();
    }

    /** Where a photograph is fetched. */
    public FileLink link(ImprovementPhoto photo) {
        return FileLink.of(photo.summary(), address() + "/files");
    }

    /** What a photograph shows, for those who do not see it. */
    public String words(ImprovementPhoto photo) {
        return photo.caption().isEmpty()
                ? photo.side().label() + " " + improvement.details().channel().label()
                : photo.caption();
    }

    /** Whether it can be sent to the head. */
    public boolean isToSend() {
        return mayFill && !improvement.isRemoved() && improvement.state() == TallyState.DRAFT;
    }

    /** Whether it waits for the one who asks to stand for it. */
    public boolean isToConfirm() {
        return mayConfirm && !improvement.isRemoved() && improvement.state() == TallyState.SENT;
    }
}
