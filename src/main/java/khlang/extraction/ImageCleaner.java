package khlang.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * Makes pictures anew from their pixels: no place, no camera, no hidden thumbnail, turned upright,
 * colours as sRGB, at most 4,096 pixels long.
 */
@ApplicationScoped
public class ImageCleaner {

    @Inject LimitedProcesses processes;

    /**
     * Cleans a picture, in a process of its own; as slow as reading a file.
     *
     * @param picture JPEG, PNG, GIF, WebP or BMP, whatever it is called
     * @param target where the new one goes; replaced when it exists, untouched on a refusal
     * @throws IOException when the target cannot be written
     */
    public Cleaning clean(Path picture, Path target) throws IOException {
        if (!Files.isRegularFile(picture)) {
            return new Cleaning.Refused(Refusal.GONE);
        }
        var request = new TaskRequest(Task.IMAGE, picture.toAbsolutePath(), Map.of());
        try (TaskResult result = processes.run(request)) {
            Optional<MediaKind> kind = Extraction.kind(result);
            if (result.refusal().isPresent()) {
                return new Cleaning.Refused(result.refusal().get());
            }
            if (result.files().size() != 1 || kind.filter(MediaKind::mayStandInPages).isEmpty()) {
                return new Cleaning.Refused(Refusal.CRASHED);
            }
            Files.move(
                    result.files().getFirst().file(), target, StandardCopyOption.REPLACE_EXISTING);
            return new Cleaning.Cleaned(
                    kind.get(), result.number("width"), result.number("height"));
        }
    }
}
