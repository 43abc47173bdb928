package khlang.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ServiceLoader;
import khlang.extraction.child.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What runs in the limited process only, and what it can be asked for. */
class ParsersTest {

    @Test
    void thePortalLoadsNothingOfTheLimitedProcess() {
        noClasses()
                .that()
                .areNotAssignableTo(Job.class)
                .and()
                .resideOutsideOfPackage("khlang.extraction.child..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("khlang.extraction.child..")
                .because("its parsers lie where only the process with its limits finds them")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("khlang"));
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskHasExactlyOneJob(Task task) {
        assertThat(ServiceLoader.load(Job.class).stream().filter(job -> job.get().task() == task))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsOneThaiSentence(Refusal refusal) {
        assertThat(refusal.sentence()).matches("[^\\n{}]*\\p{IsThai}[^\\n{}]*");
    }

    @ParameterizedTest
    @EnumSource
    void everyCautionIsOneThaiSentence(Caution caution) {
        assertThat(caution.sentence()).matches("[^\\n{}]*\\p{IsThai}[^\\n{}]*");
    }
}
