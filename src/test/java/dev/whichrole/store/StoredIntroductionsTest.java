package dev.whichrole.store;

import dev.whichrole.welcome.Introductions;
import dev.whichrole.welcome.IntroductionsContract;
import org.junit.jupiter.api.Nested;

class StoredIntroductionsTest {
    @Nested
    class on_sqlite extends IntroductionsContract {
        @Override
        protected Introductions introductions() {
            return Vendor.SQLITE.empty().introductions();
        }
    }

    @Nested
    class on_postgres extends IntroductionsContract {
        @Override
        protected Introductions introductions() {
            return Vendor.POSTGRES.empty().introductions();
        }
    }
}
