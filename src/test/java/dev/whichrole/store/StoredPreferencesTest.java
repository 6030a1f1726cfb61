package dev.whichrole.store;

import dev.whichrole.workspace.PreferenceBook;
import dev.whichrole.workspace.PreferencesContract;
import org.junit.jupiter.api.Nested;

class StoredPreferencesTest {
    @Nested
    class on_sqlite extends PreferencesContract {
        @Override
        protected PreferenceBook preferences() {
            return Vendor.SQLITE.empty().preferences();
        }
    }

    @Nested
    class on_postgres extends PreferencesContract {
        @Override
        protected PreferenceBook preferences() {
            return Vendor.POSTGRES.empty().preferences();
        }
    }
}
