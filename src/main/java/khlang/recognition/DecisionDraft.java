package khlang.recognition;

/**
 * A decision as it was typed; nothing is null.
 *
 * @param kind the name of one
 * @param givenOn as people write days
 * @param approver the name of who has approved it
 * @param approvedOn as people write days
 * @param orderNumber of the order or announcement; may be empty
 * @param forPublic whether everybody may read of it
 */
public record DecisionDraft(
        String kind,
        String reason,
        String givenOn,
        String approver,
        String approverPosition,
        String approvedOn,
        String orderNumber,
        boolean forPublic) {}
