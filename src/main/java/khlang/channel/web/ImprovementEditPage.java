package khlang.channel.web;

import java.util.List;
import java.util.Optional;
import khlang.channel.ChannelImprovement;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/**
 * The form for an improvement.
 *
 * @param improvement empty for one that is recorded anew
 * @param divisions those for which the one who asks records
 * @param megabytes the longest photograph
 */
public record ImprovementEditPage(
        Optional<ChannelImprovement> improvement,
        Edit edit,
        List<Choice> channels,
        List<Choice> divisions,
        long megabytes)
        implements EditPage {

    @Override
    public String template() {
        return "channel/improvement-edit.jte";
    }
}
