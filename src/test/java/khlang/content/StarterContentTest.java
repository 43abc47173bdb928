package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.language.Violation;
import khlang.library.Audience;
import khlang.library.CategoryDescription;
import khlang.library.DocumentDescription;
import khlang.library.DocumentKind;
import khlang.library.DocumentRules;
import khlang.organization.DivisionDescription;
import khlang.privacy.PersonalDataScan;
import khlang.privacy.TextBytes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The starter set is the product's face: every file of it must be whole. */
class StarterContentTest {

    private static final Path CONTENT = Path.of("content");
    private static final Pattern LINK = Pattern.compile("]\\(/documents/([^)#?]+)");
    private static final Map<String, DocumentFile> FILES = new TreeMap<>();
    private static final List<String> UNREADABLE = new ArrayList<>();

    @BeforeAll
    static void readEverything() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT.resolve("documents"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String slug = file.getFileName().toString().replace(".md", "");
                try {
                    FILES.put(slug, DocumentFile.parse(slug, TextFile.read(file).text()));
                } catch (ContentFileException e) {
                    UNREADABLE.add(file + ": " + e.getMessage());
                }
            }
        }
    }

    @Test
    void everyFileCanBeReadAndFulfilsTheRules() {
        var wrong = new ArrayList<>(UNREADABLE);
        FILES.forEach(
                (slug, file) -> {
                    for (Violation violation : DocumentRules.check(file.draft())) {
                        wrong.add(slug + ": " + violation.field() + " " + violation.rule());
                    }
                });
        assertThat(wrong).isEmpty();
        assertThat(FILES).hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void everyCitizenGuideHasItsStructuredPart() {
        assertThat(described(DocumentKind.CITIZEN_GUIDE))
                .isNotEmpty()
                .allSatisfy((slug, said) -> assertThat(said.service()).as(slug).isNotNull());
    }

    @Test
    void everyShelfAndOwnerExists() throws Exception {
        var categories =
                CategoriesFile.parse(TextFile.read(CONTENT.resolve("categories.yaml")).text())
                        .stream()
                        .map(CategoryDescription::slug)
                        .toList();
        var divisions =
                OrganizationFile.parse(TextFile.read(CONTENT.resolve("organization.yaml")).text())
                        .describeDivisions()
                        .stream()
                        .map(DivisionDescription::slug)
                        .toList();
        FILES.forEach(
                (slug, file) -> {
                    assertThat(categories).as(slug).contains(file.draft().description().category());
                    assertThat(divisions).as(slug).contains(file.draft().description().division());
                });
    }

    @Test
    void everyLinkLeadsToADocumentThatTheReaderMayRead() {
        var broken = new ArrayList<String>();
        FILES.forEach(
                (slug, file) -> {
                    for (String target : targets(file)) {
                        DocumentFile other = FILES.get(target);
                        if (other == null) {
                            broken.add(slug + " -> " + target + " does not exist");
                        } else if (isPublic(file) && !isPublic(other)) {
                            broken.add(slug + " is public, " + target + " is not");
                        }
                    }
                });
        assertThat(broken).isEmpty();
    }

    @Test
    void whatIsNotFixedBySourceIsMarkedAsSample() {
        var unmarked =
                FILES.values().stream()
                        .filter(file -> !file.draft().description().sample())
                        .map(file -> file.draft().slug())
                        .toList();
        assertThat(unmarked).isSubsetOf("km-plan-2565", "km-basics", "wm-km-portal-staff");
    }

    @Test
    void nothingInItLooksLikePersonalData() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                assertThat(TextBytes.of(name, bytes).map(PersonalDataScan::find).orElseThrow())
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void thePlanKeepsTheWordsOfTheSource() {
        assertThat(FILES.get("km-plan-2565").draft().markdown())
                .contains("มาตรา ๑๑", "อย่างน้อยปีละ ๑ ครั้ง");
    }

    @Test
    void whatIsRelatedExists() {
        FILES.forEach(
                (slug, file) ->
                        assertThat(FILES.keySet())
                                .as(slug)
                                .containsAll(file.draft().description().related()));
    }

    private static Map<String, DocumentDescription> described(DocumentKind kind) {
        return FILES.entrySet().stream()
                .filter(e -> e.getValue().draft().description().kind() == kind)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().draft().description()));
    }

    private static List<String> targets(DocumentFile file) {
        var targets = new ArrayList<String>();
        Matcher links = LINK.matcher(file.draft().markdown());
        while (links.find()) {
            targets.add(links.group(1));
        }
        return targets;
    }

    private static boolean isPublic(DocumentFile file) {
        return file.draft().description().audience() == Audience.PUBLIC;
    }
}
