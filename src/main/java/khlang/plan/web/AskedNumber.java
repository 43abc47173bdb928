package khlang.plan.web;

import jakarta.ws.rs.core.Response;
import khlang.web.ProblemException;

/** Numbers that programs ask with. */
final class AskedNumber {

    private AskedNumber() {}

    /**
     * Reads one from 1 up.
     *
     * @param typed digits
     * @throws ProblemException when it is anything else, or more than the most
     */
    static int read(String name, String typed, int most) {
        if (!typed.matches("[0-9]{1,6}")
                || Integer.parseInt(typed) < 1
                || Integer.parseInt(typed) > most) {
            throw ProblemException.of(Response.Status.BAD_REQUEST, "parameter", name, "1–" + most);
        }
        return Integer.parseInt(typed);
    }
}
