package dev.whichrole.store;

import dev.whichrole.workspace.PreferenceStore;
import dev.whichrole.workspace.PreferenceStoreContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class SqlPreferenceStoreTest {
    @Nested
    class on_sqlite extends PreferenceStoreContract {
        @Override
        protected PreferenceStore preferences() {
            return Vendor.SQLITE.empty().preferences();
        }
    }

    @Nested
    class on_postgres extends PreferenceStoreContract {
        @Override
        protected PreferenceStore preferences() {
            return Vendor.POSTGRES.empty().preferences();
        }
    }
}
