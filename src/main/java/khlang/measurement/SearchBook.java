package khlang.measurement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import javax.sql.DataSource;
import khlang.database.PortalDataSource;

/** Keeps the searches in the database, and forgets the old ones. */
@ApplicationScoped
public class SearchBook {

    /** A day with more different terms is no day of people; new terms are passed over then. */
    static final int MOST_TERMS_OF_A_DAY = 20_000;

    private static final int DELETED_AT_ONCE = 5_000;

    private static final String ADD =
            """
            INSERT INTO search_daily
                   (searches, without_result, found, clicks, places, reformulated,
                    day, audience, term)
            VALUES (?, ?, GREATEST(?, 0), ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                   found = IF(VALUES(searches) > 0, VALUES(found), found),
                   searches = searches + VALUES(searches),
                   without_result = without_result + VALUES(without_result),
                   clicks = clicks + VALUES(clicks),
                   places = places + VALUES(places),
                   reformulated = reformulated + VALUES(reformulated)
            """;
    private static final String ADD_TO_KNOWN =
            """
            UPDATE search_daily
               SET searches = searches + ?, without_result = without_result + ?,
                   found = GREATEST(found, ?), clicks = clicks + ?, places = places + ?,
                   reformulated = reformulated + ?
             WHERE day = ? AND audience = ? AND term = ?
            """;
    private static final String TERMS = "SELECT COUNT(*) FROM search_daily WHERE day = ?";
    private static final String FORGET =
            "DELETE FROM search_daily WHERE day < ? LIMIT " + DELETED_AT_ONCE;

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    DataSource database;

    /**
     * Adds counts, all of them or nothing.
     *
     * @throws SQLException when the database refuses
     */
    @Transactional(rollbackOn = SQLException.class)
    void add(SortedMap<DailySearch, SearchCount> counts) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean full = terms(connection, counts.lastKey().day()) >= MOST_TERMS_OF_A_DAY;
            try (PreparedStatement add = connection.prepareStatement(full ? ADD_TO_KNOWN : ADD)) {
                for (Map.Entry<DailySearch, SearchCount> one : counts.entrySet()) {
                    DailySearch search = one.getKey();
                    SearchCount count = one.getValue();
                    add.setLong(1, count.searches());
                    add.setLong(2, count.withoutResult());
                    add.setLong(3, count.found());
                    add.setLong(4, count.clicks());
                    add.setLong(5, count.places());
                    add.setLong(6, count.reformulated());
                    add.setObject(7, search.day());
                    add.setString(8, search.audience().name());
                    add.setString(9, search.term());
                    add.addBatch();
                }
                add.executeBatch();
            }
        }
    }

    private static long terms(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement terms = connection.prepareStatement(TERMS)) {
            terms.setObject(1, day);
            try (ResultSet row = terms.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * Forgets what is older than a day, some of it at a time.
     *
     * @return whether there may be more
     */
    @Transactional(rollbackOn = SQLException.class)
    boolean forget(LocalDate before) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setDate(1, Date.valueOf(before));
            return forget.executeUpdate() == DELETED_AT_ONCE;
        }
    }
}
