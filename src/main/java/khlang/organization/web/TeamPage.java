package khlang.organization.web;

import java.util.Optional;
import khlang.organization.Committee;
import khlang.organization.CommitteeTeam;

/**
 * The form for a team of a committee.
 *
 * @param team empty for a new one
 */
public record TeamPage(Committee committee, Optional<CommitteeTeam> team, Edit edit)
        implements EditPage {

    @Override
    public String template() {
        return "organization/team.jte";
    }
}
