package dev.whichrole.store;

import dev.whichrole.welcome.GreetingOutbox;
import dev.whichrole.welcome.GreetingOutboxContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class SqlGreetingOutboxTest {
    @Nested
    class on_sqlite extends GreetingOutboxContract {
        @Override
        protected GreetingOutbox greetings() {
            return Vendor.SQLITE.empty().greetings();
        }
    }

    @Nested
    class on_postgres extends GreetingOutboxContract {
        @Override
        protected GreetingOutbox greetings() {
            return Vendor.POSTGRES.empty().greetings();
        }
    }
}
