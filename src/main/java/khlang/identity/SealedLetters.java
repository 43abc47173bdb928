package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import khlang.notification.LetterCover;

/** Hides waiting letters with the installation's own key: some hold the key of a new password. */
@ApplicationScoped
public class SealedLetters implements LetterCover {

    @Inject IdentityKey key;

    @Override
    public String hide(String text) {
        byte[] hidden = key.encrypt(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hidden);
    }

    @Override
    public Optional<String> show(String hidden) {
        try {
            return key.decrypt(Base64.getDecoder().decode(hidden))
                    .map(text -> new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // nothing of ours
        }
    }
}
