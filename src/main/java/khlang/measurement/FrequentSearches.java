package khlang.measurement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import khlang.database.DatabaseReady;
import khlang.database.PortalDataSource;
import khlang.database.Rounds;
import khlang.privacy.PersonalDataScan;
import khlang.search.SearchHelp;

/**
 * Tells the search what is often looked for and leads somewhere, to be suggested to others. What
 * only staff look for is never told to the public, nor what one person could have made frequent in
 * a day.
 */
@ApplicationScoped
public class FrequentSearches {

    /** So many searches, on so many days, in so many days, make a term frequent. */
    static final int FEWEST_SEARCHES = 5;

    static final int FEWEST_DAYS = 3;
    static final int DAYS_LOOKED_AT = 180;

    /** Suggestions are looked for in no more. */
    static final int MOST = 2_000;

    private static final Duration PAUSE = Duration.ofMinutes(10);

    static final String FREQUENT =
            """
            SELECT term
              FROM search_daily
             WHERE day >= ? AND (audience = 'PUBLIC' OR ?)
             GROUP BY term
            HAVING SUM(searches) >= ? AND COUNT(DISTINCT day) >= ? AND SUM(clicks) > 0
             ORDER BY SUM(searches) DESC, term
             LIMIT ?
            """;

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    DataSource database;

    @Inject Rounds rounds;
    @Inject Clock clock;
    @Inject SearchHelp help;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(
                Duration.ofSeconds(20), PAUSE, "Frequent searches could not be read", this::tell);
    }

    /** Reads the log and tells the search. */
    void tell() throws IOException {
        try (Connection connection = database.getConnection()) {
            help.learnSearches(terms(connection, false), terms(connection, true));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private List<String> terms(Connection connection, boolean staffToo) throws SQLException {
        LocalDate first = LocalDate.now(clock).minusDays(DAYS_LOOKED_AT - 1L);
        var terms = new ArrayList<String>();
        try (PreparedStatement frequent = connection.prepareStatement(FREQUENT)) {
            frequent.setObject(1, first);
            frequent.setBoolean(2, staffToo);
            frequent.setInt(3, FEWEST_SEARCHES);
            frequent.setInt(4, FEWEST_DAYS);
            frequent.setInt(5, MOST);
            try (ResultSet row = frequent.executeQuery()) {
                while (row.next()) {
                    if (mayBeShown(row.getString(1))) {
                        terms.add(row.getString(1));
                    }
                }
            }
        }
        return terms;
    }

    /** Whether a term is whole and tells of nobody, by the rules of those who publish. */
    static boolean mayBeShown(String term) {
        return !term.contains(SearchTerm.HIDDEN)
                && !term.contains(SearchTerm.CUT)
                && term.codePoints().anyMatch(Character::isLetter)
                && PersonalDataScan.find(term).isEmpty();
    }
}
