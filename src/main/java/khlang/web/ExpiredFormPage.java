package khlang.web;

import java.util.List;

/**
 * Shown instead of what a form was to do when the form is not known to be ours: the sign-in has
 * ended meanwhile, or another site has sent it. What was typed is shown, so that it can be copied.
 */
public record ExpiredFormPage(Form form) implements Page {

    @Override
    public String template() {
        return "web/expired-form.jte";
    }

    /** The texts worth keeping; never a password. */
    public List<String> texts() {
        return form.fields().entrySet().stream()
                .filter(field -> !field.getKey().matches(".*(password|token|code).*"))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> text.length() > 20)
                .toList();
    }
}
