package khlang.channel.web;

import java.util.Optional;
import khlang.channel.CounterDay;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The button at the counter.
 *
 * @param day empty for who belongs to no division
 * @param key of the next press
 * @param form what was typed
 */
public record CounterPage(
        Optional<CounterDay> day, String key, Form form, FormProblems problems, String said)
        implements Page {

    @Override
    public String template() {
        return "channel/counter.jte";
    }
}
