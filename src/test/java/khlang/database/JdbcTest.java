package khlang.database;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class JdbcTest {

    /** Figures are kept until a table they rest on is written. */
    @Test
    void onlyTheseWriteWhatNobodySeesUnlessTheyTellIt() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "khlang.database..", "khlang.audit..", "khlang.measurement..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.sql..")
                .because(
                        "statements of Jakarta Persistence are seen; what is written by JDBC must"
                                + " be told with TableWrites where figures rest on it")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("khlang"));
    }
}
