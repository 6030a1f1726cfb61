package dev.whichrole.store.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections to the database. */
public final class Pool {
    /** Slack waits three seconds for an answer that may ask the database twice. */
    private static final Duration PATIENCE = Duration.ofMillis(1_200);
    /** Small hosted databases allow 20 connections, and two instances run side by side while one replaces the other. */
    private static final int POSTGRES_CONNECTIONS = 5;
    /** Flyway holds its lock on one connection and works on others. */
    private static final int MIGRATING = 3;

    private Pool() {}

    /**
     * Opens the pool; a file and its folder are made when they are not there.
     *
     * @throws IllegalStateException in one line, if the database cannot be reached
     */
    public static HikariDataSource open(Address address) {
        var config = new HikariConfig();
        config.setPoolName("database");
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(PATIENCE.toMillis() / 2);
        if (address instanceof Address.File file) {
            config.setDataSource(sqlite(file.path()));
            // SQLite writes one thing at a time; waiting for a connection is fairer than its own way to wait.
            config.setMaximumPoolSize(1);
        } else if (address instanceof Address.Postgres postgres) {
            postgres(postgres, config);
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            if (isAway(e)) {
                throw new DatabaseUnreachable("cannot open the database " + address + ": " + reason(e), e);
            }
            throw new IllegalStateException("cannot open the database " + address + ": " + reason(e), e);
        }
    }

    private static DataSource sqlite(Path path) {
        makeFolder(path);
        SqliteLibrary.load();
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        // A transaction that reads first and writes then would fail, not wait, where another process wrote between.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }

    private static void postgres(Address.Postgres address, HikariConfig config) {
        base(address, config);
        unless(address, config, "connectTimeout", "1");
        unless(address, config, "socketTimeout", "1");
        config.setMaximumPoolSize(POSTGRES_CONNECTIONS);
        config.setMinimumIdle(1);
    }

    /** What the address says itself holds. */
    private static void unless(Address.Postgres address, HikariConfig config, String property, String value) {
        if (!address.jdbcUrl().contains(property + "=")) {
            config.addDataSourceProperty(property, value);
        }
    }

    /** Whether nobody is there, or not ready yet; a refused password will be refused again. */
    private static boolean isAway(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("08") || sql.getSQLState().equals("57P03");
            }
        }
        return false;
    }

    /** Connections that may take their time, for what is done at the start and by the hour. */
    public static HikariDataSource patient(Address.Postgres address) {
        var config = new HikariConfig();
        config.setPoolName("upkeep");
        base(address, config);
        config.setMaximumPoolSize(MIGRATING);
        config.setMinimumIdle(0);
        config.setIdleTimeout(Duration.ofSeconds(30).toMillis());
        return new HikariDataSource(config);
    }

    private static void base(Address.Postgres address, HikariConfig config) {
        config.setDriverClassName("org.postgresql.Driver");
        config.setJdbcUrl(address.jdbcUrl());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.addDataSourceProperty("ApplicationName", "whichrole");
        // A pooler that hands out another connection for each transaction knows no prepared statements.
        unless(address, config, "prepareThreshold", "0");
        // The server's own words on a failed statement quote the row that it would not take.
        unless(address, config, "logServerErrorDetail", "false");
    }

    private static void makeFolder(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalStateException("cannot open the database " + path + ": that is no file");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalStateException("cannot open the database " + path + ": cannot make its folder", e);
        }
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
