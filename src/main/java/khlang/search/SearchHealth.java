package khlang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells {@code /health/ready} whether the index answers; an empty one does, too. */
@Readiness
@ApplicationScoped
public class SearchHealth implements HealthCheck {

    @Inject KnowledgeSearch search;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search").status(answers()).build();
    }

    private boolean answers() {
        try {
            return search.find(SearchQuery.ofPublic("a", 1)).total() >= 0;
        } catch (RuntimeException e) {
            return false; // the log says more where the search itself failed
        }
    }
}
