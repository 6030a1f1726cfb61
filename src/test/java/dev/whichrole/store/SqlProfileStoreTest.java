package dev.whichrole.store;

import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.quiz.ProfileStoreContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class SqlProfileStoreTest {
    @Nested
    class on_sqlite extends ProfileStoreContract {
        @Override
        protected ProfileStore profiles() {
            return Vendor.SQLITE.empty().profiles();
        }
    }

    @Nested
    class on_postgres extends ProfileStoreContract {
        @Override
        protected ProfileStore profiles() {
            return Vendor.POSTGRES.empty().profiles();
        }
    }
}
