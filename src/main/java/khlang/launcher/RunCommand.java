package khlang.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/** {@code khlang run}: the whole portal in this process, until somebody stops it. */
final class RunCommand {

    private final Installation installation;
    private final Console console;

    RunCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /** Returns when the portal is ready; the process lives on until it is told to end. */
    void run(Settings settings) throws Problem, IOException {
        DataFolder folder = DataFolder.open(settings.dataDir());
        checkPort(settings);
        folder.clearRun();
        console.say("run.starting");
        ServerLog.start(folder);
        var portal = new Portal(installation, ApiToken.ensure(settings), folder);
        var running = RunningPortalFile.in(folder.root());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal, running), "stop"));
        portal.start();
        URI address = reachableAt(settings);
        running.write(address);
        console.say("run.ready", address, folder.root());
    }

    private static void stop(Portal portal, RunningPortalFile running) {
        portal.stop();
        running.delete();
    }

    /** Payara would report a taken port as one line among hundreds. */
    private static void checkPort(Settings settings) throws Problem {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.httpAddress(), settings.httpPort()));
        } catch (BindException e) {
            throw new Problem("port.taken", settings.httpAddress(), settings.httpPort()).because(e);
        } catch (IOException e) {
            throw new Problem("port.taken", settings.httpAddress(), settings.httpPort()).because(e);
        }
    }

    private static URI reachableAt(Settings settings) {
        String host = settings.httpAddress();
        if (host.equals("0.0.0.0") || host.equals("::")) {
            host = "127.0.0.1";
        }
        if (host.contains(":")) {
            host = "[" + host + "]";
        }
        return URI.create("http://" + host + ":" + settings.httpPort() + "/");
    }
}
