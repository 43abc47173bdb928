package khlang.web;

import jakarta.servlet.http.HttpServletRequest;

/** Hears of every document that is handed out. It is called for each, so it must be quick. */
public interface HandoutListener {

    /**
     * The answer is good and about to go out: no reader has the whole of it before this returns.
     * The reader may still go away before it is complete.
     *
     * @param request the request that it answers; a copy kept from an earlier one may be the answer
     */
    void handedOut(Handout handout, HttpServletRequest request);
}
