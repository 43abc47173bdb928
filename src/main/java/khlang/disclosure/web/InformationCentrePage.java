package khlang.disclosure.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.library.OiaSection;
import khlang.library.PublicDocument;
import khlang.organization.MunicipalityDescription;
import khlang.web.Page;

/**
 * The index under sections 7 and 9 of the Official Information Act, and where its papers lie.
 *
 * @param documents by their place in the index
 * @param counts how many there are at each place, also where not all are shown
 * @param office empty until somebody has said who the municipality is
 * @param guide the public guide on asking for information; empty when there is none
 * @param mayCount whether the one who looks may count visitors of the centre
 * @param administers whether the one who looks may complete what is known of the office
 * @param today in Bangkok; printed pages bear it
 */
public record InformationCentrePage(
        Map<OiaSection, List<PublicDocument>> documents,
        Map<OiaSection, Long> counts,
        Optional<MunicipalityDescription> office,
        Optional<PublicDocument> guide,
        boolean mayCount,
        boolean administers,
        LocalDate today)
        implements Page {

    /** A section of the law, as far as it names what is to be laid open. */
    public enum Law {
        SEVEN("7", "มาตรา 7 ข้อมูลข่าวสารที่ต้องลงพิมพ์ในราชกิจจานุเบกษา"),
        NINE("9", "มาตรา 9 ข้อมูลข่าวสารที่ต้องจัดไว้ให้ประชาชนเข้าตรวจดู");

        private final String number;
        private final String label;

        Law(String number, String label) {
            this.number = number;
            this.label = label;
        }

        /** The Thai name. */
        public String label() {
            return label;
        }

        /** Its parts, in their order. */
        public List<OiaSection> parts() {
            return Arrays.stream(OiaSection.values())
                    .filter(one -> one.slug().startsWith(number + "("))
                    .toList();
        }
    }

    /** The tables are copied. */
    public InformationCentrePage {
        documents = Map.copyOf(documents);
        counts = Map.copyOf(counts);
    }

    /** The documents at a place of the index. */
    public List<PublicDocument> of(OiaSection section) {
        return documents.getOrDefault(section, List.of());
    }

    /** How many there are. */
    public long count(OiaSection section) {
        return counts.getOrDefault(section, 0L);
    }

    /** How many there are in all. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The name of a place within the page. */
    public static String anchor(OiaSection section) {
        return "s" + section.slug().replace('(', '-').replace(")", "");
    }

    @Override
    public String template() {
        return "disclosure/information-centre.jte";
    }
}
