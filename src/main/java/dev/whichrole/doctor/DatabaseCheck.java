package dev.whichrole.doctor;

import dev.whichrole.store.connection.Address;
import dev.whichrole.store.connection.DatabaseState;
import java.util.List;

/** Says how the database was found. */
final class DatabaseCheck {
    private static final String CHECK = "database";

    private DatabaseCheck() {}

    static List<Finding> look(Address address, DatabaseState state) {
        if (state instanceof DatabaseState.Away away) {
            return List.of(Finding.fail(
                    CHECK,
                    away.why(),
                    "start it, let this machine reach it, and check user, password and name in DATABASE_URL"));
        } else if (state instanceof DatabaseState.NotMade notMade) {
            return List.of(
                    notMade.mayBeMade()
                            ? Finding.ok(CHECK, address + " is not there yet and will be made")
                            : Finding.fail(
                                    CHECK,
                                    address + " is not there, and cannot be made",
                                    "let this user write the folder, or name another file in WHICHROLE_DB"));
        }
        return List.of(migrations(address, ((DatabaseState.At) state).version()));
    }

    private static Finding migrations(Address address, int version) {
        int wanted = DatabaseState.WANTED;
        if (version == wanted) {
            return Finding.ok(CHECK, address + " answers and is at version " + version);
        }
        return version < wanted
                ? Finding.warn(
                        CHECK,
                        address + " answers and is at version " + version + " of " + wanted,
                        "start the bot: it brings it up to date")
                : Finding.fail(
                        CHECK,
                        address + " is at version " + version + ", and this bot knows " + wanted,
                        "run the newer bot that has been here, or restore what was saved before it");
    }
}
