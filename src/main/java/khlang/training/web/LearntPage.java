package khlang.training.web;

import java.util.List;
import khlang.training.LearntCourse;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * Who has learnt what.
 *
 * @param filter what was asked for, filled in
 * @param address of this list as a file, with the question
 */
public record LearntPage(
        List<LearntCourse> learnt,
        Paging paging,
        Form filter,
        List<Choice> years,
        List<Choice> kinds,
        List<Choice> divisions,
        String address)
        implements Page {

    @Override
    public String template() {
        return "training/learnt.jte";
    }
}
