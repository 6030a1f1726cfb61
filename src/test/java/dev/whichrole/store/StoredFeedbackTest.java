package dev.whichrole.store;

import dev.whichrole.triage.FeedbackBook;
import dev.whichrole.triage.FeedbackContract;
import org.junit.jupiter.api.Nested;

class StoredFeedbackTest {
    @Nested
    class on_sqlite extends FeedbackContract {
        @Override
        protected FeedbackBook feedback() {
            return Vendor.SQLITE.empty().feedback();
        }
    }

    @Nested
    class on_postgres extends FeedbackContract {
        @Override
        protected FeedbackBook feedback() {
            return Vendor.POSTGRES.empty().feedback();
        }
    }
}
