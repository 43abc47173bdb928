package khlang.web;

import jakarta.servlet.http.HttpServletRequest;

/** Hears of every document that has been handed out. It is called for each, so it must be quick. */
public interface HandoutListener {

    /**
     * The answer has gone out, and well.
     *
     * @param request the request that it answers; a copy kept from an earlier one may be the answer
     */
    void handedOut(Handout handout, HttpServletRequest request);
}
