package khlang.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** An office's own key (Ed25519), with which it signs its packs. */
public final class PackKey {

    static final String ALGORITHM = "Ed25519";

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey key;
    private final PublicPackKey open;

    private PackKey(PrivateKey key, PublicPackKey open) {
        this.key = key;
        this.open = open;
    }

    /** A new one. */
    public static PackKey make() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new PackKey(pair.getPrivate(), new PublicPackKey(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    /** Reads what {@link #pem} wrote; empty for anything else, and for halves of two keys. */
    public static Optional<PackKey> read(String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        Optional<PublicPackKey> open = PublicPackKey.read(pem);
        if (begin < 0 || end < begin || open.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes =
                    Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            var read =
                    new PackKey(
                            KeyFactory.getInstance(ALGORITHM)
                                    .generatePrivate(new PKCS8EncodedKeySpec(bytes)),
                            open.get());
            return Optional.of(read).filter(PackKey::isWhole);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        byte[] something = PackManifest.FORMAT.getBytes(StandardCharsets.US_ASCII);
        return open.proves(something, sign(something));
    }

    /** Both halves in PEM: it is a secret. */
    public String pem() {
        return BEGIN
                + "\n"
                + Base64.getEncoder().encodeToString(key.getEncoded())
                + "\n"
                + END
                + "\n"
                + open.pem();
    }

    /** The half that everybody may have. */
    public PublicPackKey open() {
        return open;
    }

    /** The signature of some bytes: 64 bytes, always the same ones. */
    public byte[] sign(byte[] bytes) {
        try {
            Signature made = Signature.getInstance(ALGORITHM);
            made.initSign(key);
            made.update(bytes);
            return made.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }
}
