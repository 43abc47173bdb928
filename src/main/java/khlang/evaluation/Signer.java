package khlang.evaluation;

import khlang.organization.SeatRole;

/**
 * Somebody who signs the report.
 *
 * @param name in full; empty when nobody holds the seat
 * @param position the seat's
 * @param role on the committee, in the words of the order that appoints it
 * @param seat which role that is
 */
public record Signer(String name, String position, String role, SeatRole seat) {

    /** What is missing is empty. */
    public Signer {
        name = name == null ? "" : name;
        position = position == null ? "" : position;
        role = role == null ? "" : role;
    }
}
