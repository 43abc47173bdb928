package khlang.extraction.child;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.SocketException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to anywhere; the process is started with it. */
public final class NoChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw closed();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw closed();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw closed();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw closed();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw closed();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw closed();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw closed();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        throw closed();
    }

    private static SocketException closed() {
        return new SocketException("No network here");
    }
}
