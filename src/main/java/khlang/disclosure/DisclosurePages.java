package khlang.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import khlang.library.PublicPages;

/** The addresses of what is laid open, for search engines. */
@ApplicationScoped
public class DisclosurePages implements PublicPages {

    @Inject DisclosureLists lists;

    @Override
    public List<String> paths() {
        return Stream.of(
                        Stream.of("/information-centre", "/oit"),
                        lists.years().stream().map(one -> "/oit/" + one.year().buddhistYear()),
                        lists.paths().stream())
                .flatMap(paths -> paths)
                .toList();
    }
}
