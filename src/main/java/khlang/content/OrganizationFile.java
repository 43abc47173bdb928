package khlang.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khlang.organization.DivisionDescription;
import khlang.organization.MunicipalityDescription;

/** The parts of {@code organization.yaml} that are known so far. */
record OrganizationFile(MunicipalityPart municipality, List<DivisionPart> divisions) {

    record MunicipalityPart(
            String name,
            String shortName,
            String abbreviation,
            String district,
            String province,
            String phone,
            String website) {}

    record DivisionPart(
            String id,
            String name,
            String shortName,
            String headPosition,
            Integer sort,
            LocalDate validFrom,
            LocalDate validTo) {}

    static OrganizationFile parse(String text) throws ContentFileException {
        OrganizationFile file = YamlText.readPart(text, OrganizationFile.class);
        var problems = new ArrayList<ContentProblem>();
        if (file.municipality == null) {
            problems.add(ContentProblem.of(1, "missingKey", "municipality"));
        } else {
            require(problems, "municipality.name", file.municipality.name);
            require(problems, "municipality.abbreviation", file.municipality.abbreviation);
            require(problems, "municipality.district", file.municipality.district);
            require(problems, "municipality.province", file.municipality.province);
        }
        if (file.divisions == null || file.divisions.isEmpty()) {
            problems.add(ContentProblem.of(1, "missingKey", "divisions"));
        } else {
            for (DivisionPart division : file.divisions) {
                require(problems, "divisions.id", division.id);
                require(problems, "divisions.name", division.name);
            }
        }
        if (!problems.isEmpty()) {
            throw new ContentFileException(problems);
        }
        return file;
    }

    private static void require(List<ContentProblem> problems, String key, String value) {
        if (value == null || value.isBlank()) {
            problems.add(ContentProblem.of(1, "missingKey", key));
        }
    }

    MunicipalityDescription describeMunicipality() {
        String shortName =
                municipality.shortName == null ? municipality.name : municipality.shortName;
        return new MunicipalityDescription(
                municipality.name,
                shortName,
                municipality.abbreviation,
                municipality.district,
                municipality.province,
                municipality.phone,
                municipality.website);
    }

    List<DivisionDescription> describeDivisions() {
        var described = new ArrayList<DivisionDescription>();
        for (DivisionPart part : divisions) {
            described.add(
                    new DivisionDescription(
                            part.id,
                            part.name,
                            part.shortName == null ? part.name : part.shortName,
                            part.headPosition,
                            part.sort == null ? described.size() + 1 : part.sort,
                            part.validFrom,
                            part.validTo));
        }
        return described;
    }
}
