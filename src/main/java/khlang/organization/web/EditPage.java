package khlang.organization.web;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.web.Form;
import khlang.web.Page;

/** A page with one form that changes what is stored. */
public interface EditPage extends Page {

    /** The form. */
    Edit edit();

    /**
     * Saves what is typed in a form, or shows the form again: with what is wrong, or with what
     * somebody else has stored meanwhile.
     *
     * @param save saves and tells where to go on
     * @param stored shows what is stored now, asked only when somebody else was faster
     * @param page the page of a form; it too is to look at what is stored now
     */
    static Response save(
            Form typed,
            Supplier<Response> save,
            Supplier<Edit> stored,
            Function<Edit, EditPage> page) {
        try {
            return save.get();
        } catch (RefusedException e) {
            return answer(page.apply(Edit.refused(typed, e)));
        } catch (ChangedMeanwhileException e) {
            return answer(page.apply(stored.get().late(typed)));
        }
    }

    /** Saves something new, which nobody else can have changed. */
    static Response save(Form typed, Supplier<Response> save, Function<Edit, EditPage> page) {
        try {
            return save.get();
        } catch (RefusedException e) {
            return answer(page.apply(Edit.refused(typed, e)));
        }
    }

    private static Response answer(EditPage page) {
        return Response.status(page.edit().status()).entity(page).build();
    }
}
