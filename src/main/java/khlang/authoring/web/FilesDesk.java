package khlang.authoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import khlang.authoring.DraftFiles;
import khlang.library.DraftFile;
import khlang.library.web.FileLink;
import khlang.library.web.NamedFiles;

/** Lays out the files of a text, and what the text says of them. */
@ApplicationScoped
class FilesDesk {

    @Inject DraftFiles files;
    @Inject NamedFiles named;

    /** The files of a text at work. */
    FilesOfDraft of(String slug, String text) {
        return of(files.list(slug), text);
    }

    /** The files of a text. */
    FilesOfDraft of(List<DraftFile> all, String text) {
        List<FileRow> rows = all.stream().map(FileRow::of).toList();
        return new FilesOfDraft(rows, named.missing(text, links(rows)));
    }

    /** The files that a text may name. */
    static List<FileLink> links(List<FileRow> rows) {
        return rows.stream().filter(FileRow::stays).map(FileRow::link).toList();
    }
}
