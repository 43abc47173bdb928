package khlang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mail server of the settings {@code KHLANG_SMTP_URL}, such as {@code
 * smtp://user:password@mail.example.go.th:587}, and {@code KHLANG_SMTP_FROM}.
 */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE_MILLIS = "20000";

    @Inject
    @ConfigProperty(name = "khlang.smtp.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "khlang.smtp.from")
    Optional<String> from;

    @Inject Clock clock;

    /** Whether one is set. */
    public boolean isSet() {
        return url.isPresent() && from.isPresent();
    }

    /**
     * Hands one letter over.
     *
     * @throws MessagingException when the server does not take it
     */
    void send(String recipient, String subject, String body) throws MessagingException {
        URI server = URI.create(url.orElseThrow());
        var session = Session.getInstance(properties(server));
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from.orElseThrow()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        String[] user = credentials(server);
        try (Transport transport = session.getTransport(server.getScheme())) {
            transport.connect(server.getHost(), server.getPort(), user[0], user[1]);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Properties properties(URI server) {
        var properties = new Properties();
        for (String scheme : new String[] {"smtp", "smtps"}) {
            String prefix = "mail." + scheme + ".";
            properties.put(prefix + "connectiontimeout", PATIENCE_MILLIS);
            properties.put(prefix + "timeout", PATIENCE_MILLIS);
            properties.put(prefix + "writetimeout", PATIENCE_MILLIS);
            properties.put(prefix + "ssl.checkserveridentity", "true");
            properties.put(prefix + "auth", Boolean.toString(server.getRawUserInfo() != null));
        }
        properties.put("mail.smtp.starttls.enable", "true");
        // A password never goes over an open line.
        properties.put(
                "mail.smtp.starttls.required", Boolean.toString(server.getRawUserInfo() != null));
        return properties;
    }

    private static String[] credentials(URI server) {
        if (server.getRawUserInfo() == null) {
            return new String[2];
        }
        String[] parts = server.getRawUserInfo().split(":", 2);
        return new String[] {decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1])};
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
