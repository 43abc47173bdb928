package khlang.stationery.web;

import java.util.List;
import khlang.stationery.OfficeTemplate;
import khlang.stationery.TemplateGap;
import khlang.stationery.TemplateStore;
import khlang.stationery.Templates;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A template: which one is used, which gaps there are, and the form for another one.
 *
 * @param about whose papers are made of it
 * @param late whether somebody else has exchanged it meanwhile
 */
public record TemplatePage(
        OfficeTemplate about, Templates.InUse now, FormProblems problems, boolean late, String said)
        implements Page {

    /** Whether the template in use has a gap; a block of it is enough. */
    public boolean uses(TemplateGap gap) {
        return now.used().contains(gap.written());
    }

    /** The gaps that the template in use does not have: what they hold stands on no paper. */
    public List<TemplateGap> unused() {
        return about.gaps().stream().filter(one -> !uses(one)).toList();
    }

    /** The names of the lists whose items have gaps, in the order of those. */
    public List<String> lists() {
        return about.gaps().stream()
                .map(TemplateGap::list)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** How large a template may be. */
    public int megabytes() {
        return TemplateStore.MOST_MEGABYTES;
    }

    /** Where it is. */
    public String address() {
        return TemplatesResource.address(about);
    }

    @Override
    public String template() {
        return "stationery/template.jte";
    }
}
