package dev.whichrole.store;

import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.triage.feedback.FeedbackStoreContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class SqlFeedbackStoreTest {
    @Nested
    class on_sqlite extends FeedbackStoreContract {
        @Override
        protected FeedbackStore feedback() {
            return Vendor.SQLITE.empty().feedback();
        }
    }

    @Nested
    class on_postgres extends FeedbackStoreContract {
        @Override
        protected FeedbackStore feedback() {
            return Vendor.POSTGRES.empty().feedback();
        }
    }
}
