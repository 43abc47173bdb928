package khlang.organization.web;

import java.util.List;
import java.util.Map;
import khlang.organization.Position;
import khlang.web.Page;
import khlang.web.Paging;

/** The posts, and how many people work in each today. */
public record PositionsPage(
        List<Position> positions, Map<Long, Long> holders, Paging paging, String said)
        implements Page {

    @Override
    public String template() {
        return "organization/positions.jte";
    }

    /** How many people work in a post. */
    public long holders(Position position) {
        return holders.getOrDefault(position.id(), 0L);
    }
}
