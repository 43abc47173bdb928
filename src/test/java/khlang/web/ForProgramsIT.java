package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import khlang.system.Routes;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What programs ask before they do anything else: a description, health and metrics. */
@ExtendWith(RunningPortal.Once.class)
class ForProgramsIT {

    private final RunningPortal portal;

    ForProgramsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void theDescriptionNamesEveryAddressForProgramsAndNoOther() {
        JsonNode description = new YAMLMapper().readTree(portal.get("openapi").body());
        assertThat(description.at("/info/title").asString()).startsWith("Khlang");
        var described = new TreeSet<String>();
        description
                .get("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .propertyNames()
                                        .forEach(
                                                verb -> described.add(verb + " " + path.getKey())));
        assertThat(described).isEqualTo(addresses());
        JsonNode types = description.at("/paths/~1api~1v1~1documents/post/requestBody/content");
        assertThat(types.propertyNames()).containsExactly("application/json", "text/markdown");
    }

    @Test
    void healthTellsOfTheDatabaseAndTheSearch() {
        var ready = portal.get("health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"database\"", "\"search\"").doesNotContain("DOWN");
        assertThat(portal.get("health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void metricsCanBeRead() {
        var metrics = portal.get("metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("memory_usedHeap_bytes");
    }

    private static Set<String> addresses() {
        return Routes.all().stream()
                .filter(route -> route.contains(" /api/"))
                .map(ForProgramsIT::asDescribed)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String asDescribed(String route) {
        int blank = route.indexOf(' ');
        return route.substring(0, blank).toLowerCase(Locale.ROOT) + route.substring(blank);
    }
}
