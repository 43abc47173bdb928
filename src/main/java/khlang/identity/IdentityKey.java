package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The installation's own key, in the file {@code identity.key} of the data folder, which only the
 * portal's account may read. Secrets that must be read again are encrypted with it, so that a copy
 * of the database alone gives none of them away. Where the file is lost, second factors must be set
 * up anew.
 */
@ApplicationScoped
public class IdentityKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    private byte[] key;

    /** Hides bytes: a nonce, then the cipher text with its seal. */
    byte[] encrypt(byte[] plain) {
        byte[] nonce = Secrets.bytes(NONCE_BYTES);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            byte[] both = Arrays.copyOf(nonce, nonce.length + hidden.length);
            System.arraycopy(hidden, 0, both, nonce.length, hidden.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    /** What was hidden; empty when it was hidden with another key. */
    Optional<byte[]> decrypt(byte[] hidden) {
        try {
            byte[] nonce = Arrays.copyOf(hidden, NONCE_BYTES);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, nonce)
                            .doFinal(hidden, NONCE_BYTES, hidden.length - NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** A seal that only this installation can make of a text, for one purpose. */
    byte[] seal(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived("seal " + purpose), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(derived("encrypt"), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** A key of its own for each purpose. */
    private byte[] derived(String purpose) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(), "HmacSHA256"));
        return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized byte[] key() {
        if (key == null) {
            try {
                key = readOrMake(Path.of(dataFolder).resolve("identity.key"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return key;
    }

    private static byte[] readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "identity", ".tmp");
            if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(made, Secrets.bytes(KEY_BYTES));
            try {
                Files.move(made, file);
            } catch (FileAlreadyExistsException e) {
                Files.delete(made); // another start was quicker
            }
        }
        byte[] read = Files.readAllBytes(file);
        if (read.length != KEY_BYTES) {
            throw new IOException(file + " is not a key of 32 bytes");
        }
        return read;
    }
}
