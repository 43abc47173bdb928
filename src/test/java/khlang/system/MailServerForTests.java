package khlang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;

/** A mail server on this machine that takes every letter, and can be away for a while. */
public final class MailServerForTests implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 60_000;

    private final int port = PortalProcess.freePort();
    private GreenMail server;

    /** The settings of a portal that uses it, and the address that its letters name. */
    public Map<String, String> settings(String portal) {
        return Map.of(
                "KHLANG_SMTP_URL",
                "smtp://127.0.0.1:" + port,
                "KHLANG_SMTP_FROM",
                "km@example.go.th",
                "KHLANG_BASE_URL",
                portal);
    }

    /** Opens it. */
    public void open() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Waits for so many letters since it was opened and answers the last one. */
    public MimeMessage await(int letters) {
        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, letters)).isTrue();
        return server.getReceivedMessages()[letters - 1];
    }

    /** How many letters have come since it was opened. */
    public int count() {
        return server.getReceivedMessages().length;
    }

    /** The text of a letter, decoded. */
    public static String text(MimeMessage letter) {
        try {
            return ((String) letter.getContent()).replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }
}
