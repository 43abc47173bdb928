package khlang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import khlang.system.PortalDatabase;

/** Plans for years that no other test knows: the starter content's, signed for another year. */
public final class SignedPlans {

    private SignedPlans() {}

    /** Signs the plan of a year. */
    public static void sign(PortalDatabase database, int year) {
        int made =
                database.change(
                        "INSERT INTO plan_revision (fiscal_year, number, content, saved_at)"
                                + " SELECT ?, 1, JSON_SET(content, '$.fiscal_year', ?), NOW(6)"
                                + " FROM plan_revision WHERE fiscal_year = 2565"
                                + " ORDER BY number DESC LIMIT 1",
                        year,
                        year);
        assertThat(made).as("the starter content has a plan").isEqualTo(1);
    }

    /** Gives a measure another key in the plan of a year. */
    public static void rename(PortalDatabase database, int year, String from, String to) {
        database.change(
                "UPDATE plan_revision SET content = REPLACE(content, ?, ?) WHERE fiscal_year = ?",
                '"' + from + '"',
                '"' + to + '"',
                year);
    }

    /** Takes the plan of a year away again. */
    public static void tear(PortalDatabase database, int year) {
        database.change("DELETE FROM plan_revision WHERE fiscal_year = ?", year);
    }
}
