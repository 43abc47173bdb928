package khlang.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Payara Micro with the portal in it: one HTTP listener, nothing else open. */
final class PayaraServer implements AutoCloseable {

    private static final String SERVER = "configs.config.server-config.";
    private static final String LISTENER =
            SERVER + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            SERVER + "network-config.protocols.protocol.http-listener.http.";
    private static final String COMPRESSED_TYPES =
            String.join(
                    ",",
                    List.of(
                            "text/html",
                            "text/css",
                            "text/plain",
                            "text/markdown",
                            "text/javascript",
                            "application/javascript",
                            "application/json",
                            "application/xml",
                            "application/atom+xml",
                            "image/svg+xml"));

    private static final String STOPPING_THREAD = "Payara Micro Shutdown Hook";
    private static final Duration STOP_TIME = Duration.ofSeconds(8);

    private final PayaraMicroRuntime runtime;

    private PayaraServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Boots the server and deploys the portal; answers when pages can be asked for.
     *
     * @param application the exploded WAR; named {@code ROOT}, it answers at {@code /}
     * @param beforeDeployment runs when the server itself is up; what it throws stops the boot
     */
    static PayaraServer start(
            Settings settings, DataFolder folder, Path application, Runnable beforeDeployment)
            throws IOException, BootstrapException, Problem {
        // A directory that an earlier run has left would deploy that run's application first.
        Path root = folder.run().resolve("server");
        DataFolder.delete(root);
        Files.createDirectories(root);
        PayaraMicro payara = PayaraMicro.getInstance();
        payara.setPrintLogo(false)
                .setRootDir(root.toFile())
                .setNoCluster(true)
                .setHttpPort(settings.httpPort())
                .addDeploymentFile(application.toFile());
        payara.setPreBootHandler(commands -> configure(commands, settings.httpAddress()));
        var administration = new AtomicReference<AdminCommandRunner>();
        payara.setPostBootHandler(
                commands -> {
                    administration.set(commands);
                    beforeDeployment.run();
                });
        var server = new PayaraServer(payara.bootStrap());
        // A deployment that failed is logged by the server, not thrown.
        if (server.runtime.getDeployedApplicationNames().isEmpty()) {
            throw new Problem("server.failed");
        }
        // Opened last: before that, the server would answer with pages of its own.
        administration.get().run("set", LISTENER + "enabled=true");
        return server;
    }

    /**
     * Stops the server and answers when it is down: whoever stops the database after this loses
     * nothing that the portal writes at its end.
     */
    @Override
    public void close() throws BootstrapException {
        try {
            runtime.shutdown();
        } catch (IllegalStateException e) {
            awaitOwnStop();
        }
    }

    /** The server has a shutdown hook of its own, which may have come first; it answers nobody. */
    private static void awaitOwnStop() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(STOPPING_THREAD)) {
                try {
                    thread.join(STOP_TIME);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static void configure(AdminCommandRunner commands, String address) {
        for (String value :
                List.of(
                        LISTENER + "address=" + address,
                        LISTENER + "enabled=false",
                        // One machine needs no cluster: its port would be open to the whole
                        // network.
                        SERVER + "hazelcast-config-specific-configuration.enabled=false",
                        // Nothing is told to the server's makers.
                        SERVER + "phone-home-runtime-configuration.enabled=false",
                        // A head that is longer is refused, and with it all later requests of
                        // its connection. Without HTTP/2, answers to programs that would like to
                        // speak it lose their type.
                        HTTP + "http2-max-header-list-size-in-bytes=65536",
                        HTTP + "compression=on",
                        HTTP + "compressable-mime-type=" + COMPRESSED_TYPES,
                        HTTP + "compression-min-size-bytes=512",
                        HTTP + "server-header=false",
                        HTTP + "xpowered-by=false")) {
            commands.run("set", value);
        }
    }
}
