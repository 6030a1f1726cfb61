package dev.whichrole.store;

import dev.whichrole.welcome.IntroductionStore;
import dev.whichrole.welcome.IntroductionStoreContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class SqlIntroductionStoreTest {
    @Nested
    class on_sqlite extends IntroductionStoreContract {
        @Override
        protected IntroductionStore introductions() {
            return Vendor.SQLITE.empty().introductions();
        }
    }

    @Nested
    class on_postgres extends IntroductionStoreContract {
        @Override
        protected IntroductionStore introductions() {
            return Vendor.POSTGRES.empty().introductions();
        }
    }
}
