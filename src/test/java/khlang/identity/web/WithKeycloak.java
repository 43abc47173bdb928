package khlang.identity.web;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a test out, and says so, unless {@code -Dkhlang.keycloak=on} fetched a Keycloak. */
public final class WithKeycloak implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if ("on".equals(System.getProperty("khlang.keycloak"))) {
            return ConditionEvaluationResult.enabled("With Keycloak");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println(
                    "NOT RUN: "
                            + context.getDisplayName()
                            + " needs a real Keycloak (170 MB, 1 GB of memory); switch it on with"
                            + " -Dkhlang.keycloak=on");
        }
        return ConditionEvaluationResult.disabled("Switched on with -Dkhlang.keycloak=on");
    }
}
