package khlang.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The portal with the starter content, started once for all tests of a run. A test class says
 * {@code @ExtendWith(RunningPortal.Once.class)} and takes it as a parameter.
 *
 * <p>All tests share its data: let what you change have names of its own, and count differences,
 * not totals.
 */
public final class RunningPortal implements AutoCloseable {

    private final PortalProcess process;
    private final Set<String> newcomers = new HashSet<>();

    private RunningPortal() {
        try {
            Path data = Path.of("target", "it-data").toAbsolutePath();
            delete(data);
            process = PortalProcess.run(data).awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the one portal to test methods and constructors. */
    public static final class Once implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningPortal.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            // The root store closes what it holds when the whole run is over.
            return context.getRoot()
                    .getStore(Namespace.create(RunningPortal.class))
                    .computeIfAbsent(
                            RunningPortal.class, key -> new RunningPortal(), RunningPortal.class);
        }
    }

    /** The address of the home page; ends in a slash. */
    public URI base() {
        return process.base();
    }

    /** The address of a page, such as {@code search?q=…}, without a slash in front. */
    public URI at(String path) {
        return base().resolve(path);
    }

    /** The administrator's bearer token. */
    public String apiToken() {
        return process.apiToken();
    }

    /** The data folder, with {@code logs} in it. */
    public Path dataDir() {
        return process.dataDir();
    }

    /** Its database, past the portal. */
    public PortalDatabase database() {
        return PortalDatabase.of(dataDir());
    }

    /** The number of the portal's process. */
    public long pid() {
        return process.pid();
    }

    /** A client that follows no redirects and keeps no cookies. */
    public HttpClient client() {
        return process.client();
    }

    /** Asks for a page as the public does. */
    public HttpResponse<String> get(String path) {
        return process.get(path);
    }

    /** A request with the administrator's token, to be completed. */
    public HttpRequest.Builder asAdministrator(String path) {
        return process.asAdministrator(path);
    }

    /** Sends a request and takes the answer as text. */
    public HttpResponse<String> send(HttpRequest request) {
        return process.send(request);
    }

    /** A browser in which nobody has signed in; close it. */
    public Browser browser() {
        return new Browser(base());
    }

    /** Signs somebody in; close the browser. */
    public Browser signIn(String userName, String password) {
        return Members.signIn(base(), userName, password);
    }

    /**
     * Signs somebody in who has no role and belongs to no person, and is made when first asked for;
     * close the browser.
     */
    public Browser signInAsNew(String userName) {
        setUp();
        if (newcomers.add(userName)) {
            Members.create(process, userName);
        }
        return signIn(userName, Members.PASSWORD);
    }

    private void setUp() {
        if (newcomers.add(Members.ADMINISTRATOR)) {
            Members.setUp(process, Members.ADMINISTRATOR, Members.PASSWORD).close();
        }
    }

    /** Signs in the first administrator, who is made when first asked for; close the browser. */
    public Browser signInAsAdministrator() {
        setUp();
        return signIn(Members.ADMINISTRATOR, Members.PASSWORD);
    }

    @Override
    public void close() {
        process.close();
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
