package khlang.system;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every address that the portal's resources answer, as the source code has it. */
public final class Routes {

    /** A pattern may hold braces of its own: {@code {id: [0-9]{1,18}}} is {@code {id}}. */
    private static final Pattern PATTERN =
            Pattern.compile("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*\\})*\\}");

    private static final Set<Class<? extends Annotation>> VERBS =
            Set.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private Routes() {}

    /**
     * Such as {@code GET /documents/{slug}/print}; what a place in a path must match is left out.
     */
    public static Set<String> all() {
        var routes = new TreeSet<String>();
        for (JavaClass resource :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("khlang")) {
            if (resource.isAnnotatedWith(Path.class)) {
                String root = slashed(resource.getAnnotationOfType(Path.class).value());
                resource.getMethods().forEach(method -> add(routes, root, method));
            }
        }
        return routes;
    }

    private static void add(Set<String> routes, String root, JavaMethod method) {
        String path =
                method.tryGetAnnotationOfType(Path.class)
                        .map(own -> root.replaceFirst("/$", "") + slashed(own.value()))
                        .orElse(root);
        VERBS.stream()
                .filter(method::isAnnotatedWith)
                .forEach(verb -> routes.add(verb.getSimpleName() + " " + withoutPatterns(path)));
    }

    private static String withoutPatterns(String path) {
        return PATTERN.matcher(path).replaceAll("{$1}");
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
