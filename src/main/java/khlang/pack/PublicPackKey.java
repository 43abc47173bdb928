package khlang.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import khlang.digest.Sha256;

/** The half of an office's key that everybody may have: it proves what the other half signed. */
public final class PublicPackKey {

    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";

    private final PublicKey key;

    PublicPackKey(PublicKey key) {
        this.key = key;
    }

    /** Reads one from PEM; empty for anything that is no Ed25519 key. */
    public static Optional<PublicPackKey> read(String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            return Optional.empty();
        }
        try {
            byte[] bytes =
                    Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            return Optional.of(
                    new PublicPackKey(
                            KeyFactory.getInstance(PackKey.ALGORITHM)
                                    .generatePublic(new X509EncodedKeySpec(bytes))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** In PEM, as OpenSSL reads it. */
    public String pem() {
        return BEGIN
                + "\n"
                + Base64.getEncoder().encodeToString(key.getEncoded())
                + "\n"
                + END
                + "\n";
    }

    /**
     * What people compare: SHA-256 of the key in DER, in sixteen groups of four hexadecimal digits.
     */
    public String fingerprint() {
        return Sha256.hex(key.getEncoded()).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Whether somebody means this key; blanks, colons and the size of letters do not matter. */
    public boolean isNamed(String typed) {
        return typed.replaceAll("[\\s:-]", "")
                .toLowerCase(Locale.ROOT)
                .equals(fingerprint().replace(" ", ""));
    }

    /** Whether the other half of this key has signed exactly these bytes. */
    public boolean proves(byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance(PackKey.ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // of another length than a signature has
        }
    }

    byte[] bytes() {
        return pem().getBytes(StandardCharsets.US_ASCII);
    }
}
