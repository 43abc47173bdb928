package khlang.extraction.child;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import khlang.extraction.ChildWords;

/** Tries every way that Java knows to a server. */
final class Caller {

    static final int WAYS = 10;

    private Caller() {}

    /** The limited process without the system's part, with this class in place of its own. */
    static List<String> command(Path folder, int port) {
        var words = new ArrayList<>(ChildWords.withoutFence(folder, Caller.class.getName()));
        words.add(Integer.toString(port));
        return words;
    }

    public static void main(String[] words) throws Exception {
        Walls.close();
        int port = Integer.parseInt(words[0]);
        String loopback = "127.0.0.1";
        var address = new InetSocketAddress(loopback, port);
        attempt("socket", () -> new Socket(loopback, port));
        attempt("listening", () -> new ServerSocket(0));
        attempt("channel", () -> SocketChannel.open(address));
        attempt("asynchronous", () -> AsynchronousSocketChannel.open().connect(address).get());
        attempt("http", () -> URI.create("http://127.0.0.1:" + port).toURL().openStream());
        attempt("ftp", () -> URI.create("file://127.0.0.1/x").toURL().openStream());
        attempt("datagram", () -> send(address));
        attempt("packets", () -> DatagramChannel.open().connect(address));
        attempt("name", () -> InetAddress.getAllByName("example.org"));
        attempt(
                "client",
                () ->
                        HttpClient.newHttpClient()
                                .send(
                                        HttpRequest.newBuilder(
                                                        URI.create("http://127.0.0.1:" + port))
                                                .build(),
                                        BodyHandlers.ofString()));
        System.out.println("done");
    }

    private static Object send(InetSocketAddress address) throws Exception {
        try (var socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, address));
        }
        return address;
    }

    private static void attempt(String way, Callable<?> call) {
        try {
            System.out.println(way + " reached " + call.call());
        } catch (Exception | Error e) {
            System.out.println(way + " " + e.getClass().getSimpleName());
        }
    }
}
