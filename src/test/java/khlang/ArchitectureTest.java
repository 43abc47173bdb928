package khlang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.util.Set;
import khlang.markdown.SafeHtml;
import org.junit.jupiter.api.Test;

/** The walls between the rooms; docs/architecture.md draws the same picture. */
class ArchitectureTest {

    private static final JavaClasses ROOMS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("khlang");

    private static final String[] READERS =
            "khlang.search.. khlang.measurement.. khlang.survey.. khlang.home..".split(" ");
    private static final String[] LEAVES =
            ("khlang.markdown.. khlang.thai.. khlang.comparison.. khlang.calendar.. khlang.visitor.."
                            + " khlang.language.. khlang.database.. khlang.digest.. khlang.files.. khlang.pack.."
                            + " khlang.extraction.. khlang.privacy.. khlang.word.. khlang.figures..")
                    .split(" ");

    @Test
    void roomsFormNoCycles() {
        check(
                slices().matching("khlang.(*)..").should().beFreeOfCycles(),
                "a room must be understood without those that build on it");
    }

    @Test
    void onlyWebKnowsHttpAndTemplates() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.ws.rs..",
                                "jakarta.servlet..",
                                "gg.jte..",
                                "khlang..web.."),
                "rooms serve pages, imports and programs alike");
    }

    @Test
    void webReachesTheDatabaseThroughARoom() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql.."),
                "rights and transactions live in the rooms");
    }

    @Test
    void onlyTheAdapterKnowsLucene() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("khlang.search.lucene..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.lucene..", "khlang.search.lucene.."),
                "the engine behind the one door to search may be exchanged");
    }

    @Test
    void onlyMarkdownKnowsItsLibraries() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("khlang.markdown..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.commonmark..", "org.nibor..", "org.owasp.html.."),
                "there must be one way from an author's text to HTML");
    }

    @Test
    void onlyMarkdownMakesSafeHtml() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("khlang.markdown..")
                        .should()
                        .callConstructor(SafeHtml.class, String.class),
                "a page prints SafeHtml unescaped, so the type must prove the sanitizer");
    }

    @Test
    void onlyFilesAndReportsKnowOfficeFormats() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "khlang.files..",
                                "khlang.extraction.child..",
                                "khlang.privacy..",
                                "khlang..report..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.tika..",
                                "org.apache.poi..",
                                "org.apache.pdfbox..",
                                "org.apache.fontbox..",
                                "com.twelvemonkeys..",
                                "com.deepoove.poi..",
                                "org.dhatim.fastexcel.."),
                "parsers of foreign files are the softest spot and stay behind one wall");
    }

    @Test
    void onlyReadersOfFilesReadForeignHtml() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("khlang.word..", "khlang.extraction.child..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.jsoup.."),
                "foreign HTML becomes Markdown or plain text; the sanitizer decides what is printed");
    }

    @Test
    void onlyTheSignInServiceIsSpokenToInOidc() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("khlang.identity.oidc..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.nimbusds..", "net.minidev.."),
                "tokens are believed in one place, by one list of rules");
    }

    @Test
    void noRoomKnowsItsReaders() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(READERS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(READERS),
                "what cannot be indexed or counted must still be published");
    }

    @Test
    void leavesKnowNoRoom() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(LEAVES)
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("khlang..").and(resideOutsideOfPackages(LEAVES))),
                "every room may use them");
    }

    @Test
    void theShellKnowsNoRoom() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("khlang.web..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("khlang..")
                                        .and(resideOutsideOfPackages("khlang.web.."))
                                        .and(resideOutsideOfPackages(LEAVES))),
                "every page of every room stands in it");
    }

    @Test
    void theLauncherKnowsNoRoom() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("khlang.launcher..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("khlang..")
                                        .and(resideOutsideOfPackages("khlang.[launcher|pack].."))),
                "it runs outside the server, with other libraries; packs are checked without one");
    }

    @Test
    void noRoomKnowsTheLauncher() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("khlang.launcher..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("khlang.launcher.."),
                "it is not part of what is deployed");
    }

    @Test
    void entitiesSpeakInVerbs() {
        check(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Embeddable.class)
                        .or()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(MappedSuperclass.class)
                        .should()
                        .haveNameMatching("set[A-Z].*"),
                "an entity that can be changed field by field cannot keep its rules");
    }

    @Test
    void namesSayWhatTheyAre() {
        check(
                noClasses()
                        .should()
                        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)$"),
                "these endings say nothing");
    }

    @Test
    void nobodyPrintsButTheLauncher() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
                ROOMS.that(resideOutsideOfPackages("khlang.launcher..")));
    }

    @Test
    void failuresHaveNames() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(ROOMS);
    }

    @Test
    void timeComesFromTheClock() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("khlang.calendar..", "khlang.launcher..")
                        .should()
                        .callMethodWhere(readsAnotherClock())
                        .orShould()
                        .callConstructor(java.util.Date.class),
                "a fiscal year opens at midnight in Bangkok, and tests decide what day it is");
    }

    private static DescribedPredicate<JavaMethodCall> readsAnotherClock() {
        var javaTime = resideInAnyPackage("java.time..");
        var millis = Set.of("currentTimeMillis", "getInstance", "systemDefault");
        return DescribedPredicate.describe(
                "read the time or zone of the machine",
                call -> {
                    var method = call.getTarget();
                    boolean isNow =
                            javaTime.test(method.getOwner())
                                    && method.getName().equals("now")
                                    && method.getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    boolean makesClock =
                            method.getOwner().isEquivalentTo(Clock.class)
                                    && method.getName()
                                            .matches("system.*|tick(Millis|Seconds|Minutes)");
                    boolean isOld =
                            Set.of("java.lang.System", "java.util.Calendar", "java.time.ZoneId")
                                            .contains(method.getOwner().getName())
                                    && millis.contains(method.getName());
                    return isNow || makesClock || isOld;
                });
    }

    private static void check(ArchRule rule, String reason) {
        rule.because(reason).allowEmptyShould(true).check(ROOMS);
    }
}
