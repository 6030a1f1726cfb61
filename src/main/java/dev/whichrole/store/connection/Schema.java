package dev.whichrole.store.connection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables, brought up to date by Flyway. Where they are, one query says so and Flyway is not even loaded. */
public final class Schema {
    /** The newest file in {@code db/migration}; a test compares the two. */
    public static final String VERSION = "7";

    private static final Logger log = LoggerFactory.getLogger(Schema.class);
    private static final String NEWEST =
            "select version from flyway_schema_history where success order by installed_rank desc limit 1";

    private Schema() {}

    /** Brings the tables up to date; two processes may do so at once. */
    public static void update(DataSource database) {
        if (!current(database)) {
            migrate(database);
            log.info("The database is at version {}.", VERSION);
        }
    }

    /**
     * SQLite knows no lock that Flyway could take, so of two processes that meet an empty file one fails. What it wanted
     * is there then, or it was a real failure.
     */
    private static void migrate(DataSource database) {
        try {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            if (!current(database)) {
                throw new IllegalStateException("cannot bring the database up to date: " + e.getMessage(), e);
            }
        }
    }

    private static boolean current(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(NEWEST)) {
            return newest.next() && VERSION.equals(newest.getString(1));
        } catch (SQLException noSuchTable) {
            return false;
        }
    }
}
