package dev.whichrole.store.connection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sqlite.SQLiteJDBCLoader;

/**
 * SQLite itself, a megabyte that its driver unpacks among the temporary files and takes away when the JVM ends by itself.
 * This program never does: it is killed, or halts to end with 0. So it is unpacked into a folder of its own that goes once
 * it is loaded.
 */
final class SqliteLibrary {
    private static final String PLACE = "org.sqlite.tmpdir";

    private static boolean loaded;

    private SqliteLibrary() {}

    /** Does nothing when called again. */
    static synchronized void load() {
        if (!loaded) {
            String place = System.getProperty(PLACE, System.getProperty("java.io.tmpdir"));
            try {
                loaded = loadFrom(Files.createTempDirectory(Path.of(place), "whichrole-sqlite"));
            } catch (Exception e) { // the driver declares no other
                throw new IllegalStateException(
                        "cannot load SQLite from " + place
                                + ", where programs may not be run or nothing written. Start Java" + " with -D" + PLACE
                                + "= and a folder where both may be (JAVA_TOOL_OPTIONS sets it, too).",
                        e);
            } finally {
                System.setProperty(PLACE, place);
            }
        }
    }

    private static boolean loadFrom(Path folder) throws Exception {
        System.setProperty(PLACE, folder.toString());
        try {
            return SQLiteJDBCLoader.initialize();
        } finally {
            delete(folder);
        }
    }

    /** Windows keeps what is in use. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
