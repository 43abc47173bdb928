package khlang.training.web;

import java.util.Arrays;
import java.util.List;
import khlang.training.MemoGap;
import khlang.training.MemoTemplate;
import khlang.training.MemoTemplates;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The template of memos: which one is used, which gaps there are, and the form for another one.
 *
 * @param late whether somebody else has exchanged it meanwhile
 */
public record MemoTemplatePage(
        MemoTemplates.InUse now, FormProblems problems, boolean late, String said) implements Page {

    /** All gaps, in the order of our template. */
    public List<MemoGap> gaps() {
        return Arrays.asList(MemoGap.values());
    }

    /** The gaps that the template in use does not have: what they hold stands on no memo. */
    public List<MemoGap> unused() {
        return gaps().stream().filter(one -> !now.used().contains(one)).toList();
    }

    /** How large a template may be. */
    public int megabytes() {
        return MemoTemplate.MOST_MEGABYTES;
    }

    @Override
    public String template() {
        return "training/memo-template.jte";
    }
}
