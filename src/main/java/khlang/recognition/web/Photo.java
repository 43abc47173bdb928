package khlang.recognition.web;

import khlang.library.web.FileLink;
import khlang.recognition.RecognitionFile;
import khlang.recognition.RecognitionFileKind;

/**
 * A file as pages offer it.
 *
 * @param id its key
 * @param picture whether it is a photograph that is shown
 * @param caption what it shows; may be empty
 * @param kind for people
 */
public record Photo(long id, boolean picture, String caption, String kind, FileLink link) {

    static Photo of(long recognition, RecognitionFile file) {
        return new Photo(
                file.id(),
                file.kind() == RecognitionFileKind.PHOTO,
                file.caption(),
                file.kind().label(),
                FileLink.of(file.summary(), RecognitionResource.address(recognition) + "/files"));
    }
}
