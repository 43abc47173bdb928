package khlang.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.net.URI;
import java.util.Map;

/** Prints pages with the templates that were compiled into the application. */
@ApplicationScoped
public class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Templates.class.getClassLoader(),
                    "gg.jte.generated.precompiled");

    @Inject Provider<Site> site;
    @Inject PortalAddress portal;
    @Inject Assets assets;
    @Inject Provider<Member> member;

    /**
     * The whole page in UTF-8. Nothing is sent before all of it is there, so that a page that
     * breaks half-way becomes an error page and not half a page.
     *
     * @param request the address that was asked for
     * @param forms gives the forms of the page their token
     */
    byte[] print(Page page, URI request, FormToken forms) {
        return print(
                page,
                new Shell(
                        site.get(),
                        portal.of(request),
                        request.getRawPath(),
                        assets::address,
                        member.get(),
                        forms));
    }

    /**
     * A page that leaves the portal: its template takes no {@code shell}.
     *
     * @return the whole of it in UTF-8
     */
    public byte[] printAlone(Page page) {
        var output = new Utf8ByteOutput();
        ENGINE.render(page.template(), Map.of("page", page), output);
        return output.toByteArray();
    }

    static byte[] print(Page page, Shell shell) {
        var output = new Utf8ByteOutput();
        ENGINE.render(page.template(), Map.of("shell", shell, "page", page), output);
        return output.toByteArray();
    }
}
