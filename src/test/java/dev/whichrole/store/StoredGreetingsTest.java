package dev.whichrole.store;

import dev.whichrole.welcome.Greetings;
import dev.whichrole.welcome.GreetingsContract;
import org.junit.jupiter.api.Nested;

class StoredGreetingsTest {
    @Nested
    class on_sqlite extends GreetingsContract {
        @Override
        protected Greetings greetings() {
            return Vendor.SQLITE.empty().greetings();
        }
    }

    @Nested
    class on_postgres extends GreetingsContract {
        @Override
        protected Greetings greetings() {
            return Vendor.POSTGRES.empty().greetings();
        }
    }
}
