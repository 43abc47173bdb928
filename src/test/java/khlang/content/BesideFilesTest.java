package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.library.CategoryDescription;
import khlang.organization.DivisionDescription;
import khlang.organization.OrganizationDescription;
import khlang.organization.StaffTypeDescription;
import org.junit.jupiter.api.Test;

/** The files beside the documents, written again. */
class BesideFilesTest {

    @Test
    void theOrganisationThatWasNotChangedComesOutAsItWas() throws Exception {
        String text = Files.readString(Path.of("content/organization.yaml"));
        OrganizationDescription said = OrganizationFile.parse(text).describe();
        assertThat(OrganizationText.write(said, Optional.of(text))).isSameAs(text);
    }

    @Test
    void aChangedOneKeepsWhatOnlyItsReadersKnowAndReadsBackAsWhatThePortalSays() throws Exception {
        String text = Files.readString(Path.of("content/organization.yaml"));
        OrganizationDescription said = OrganizationFile.parse(text).describe();
        var divisions = new ArrayList<>(said.divisions());
        divisions.add(
                new DivisionDescription(
                        "law", "กองกฎหมาย", "กองกฎหมาย", null, null, 70, null, null, false));
        var types = new ArrayList<>(said.staffTypes());
        StaffTypeDescription first = types.removeFirst();
        types.addFirst(
                new StaffTypeDescription(
                        first.slug(), first.name(), first.counted(), first.sortOrder(), true));
        var changed =
                new OrganizationDescription(
                        said.municipality(), divisions, types, said.positions(), said.committees());
        String written = OrganizationText.write(changed, Optional.of(text));
        assertThat(written).contains("name_en: Finance Division", "in_plan: true", "retired: true");
        assertThat(OrganizationFile.parse(written).describe()).isEqualTo(changed);
        assertThat(OrganizationText.write(changed, Optional.of(written))).isSameAs(written);
        String alone = OrganizationText.write(changed, Optional.empty());
        assertThat(OrganizationFile.parse(alone).describe()).isEqualTo(changed);
    }

    @Test
    void shelvesThatWereNotChangedComeOutAsTheyWereAndOthersReadBack() throws Exception {
        String text = Files.readString(Path.of("content/categories.yaml"));
        List<CategoryDescription> said = CategoriesFile.parse(text);
        var ours = new ArrayList<>(said);
        ours.add(new CategoryDescription("general", "เรื่องทั่วไป", "ยังไม่ได้จัดหมวด", 10_000));
        assertThat(CategoriesFile.write(ours, Optional.of(text))).isSameAs(text);
        ours.add(new CategoryDescription("new", "หมวด: ใหม่", "", 99));
        String written = CategoriesFile.write(ours, Optional.of(text));
        assertThat(CategoriesFile.parse(written)).hasSize(said.size() + 1).containsAll(said);
    }
}
