package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;

/** Finds out which files a text names. */
@ApplicationScoped
public class NamedFiles {

    @Inject Markdown markdown;

    /** What a text links or shows although it is none of these files, as the text writes it. */
    public List<String> missing(String text, List<FileLink> files) {
        var missing = new LinkedHashSet<String>();
        markdown.render(
                text,
                name -> {
                    Optional<String> found = FileLink.resolver(files).resolve(name);
                    if (found.isEmpty()) {
                        missing.add(LinkResolver.unescaped(name));
                    }
                    return found;
                });
        return List.copyOf(missing);
    }
}
