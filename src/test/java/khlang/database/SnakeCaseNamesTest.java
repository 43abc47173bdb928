package khlang.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Document, document",
        "LibraryChange, library_change",
        "firstPublishedAt, first_published_at",
        "sha256, sha256",
        "id, id"
    })
    void writesNamesTheWayTheMigrationsDo(String java, String column) {
        assertThat(SnakeCaseNames.snakeCase(java)).isEqualTo(column);
    }
}
