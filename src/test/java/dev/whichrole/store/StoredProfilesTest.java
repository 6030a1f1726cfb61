package dev.whichrole.store;

import dev.whichrole.quiz.Profiles;
import dev.whichrole.quiz.ProfilesContract;
import org.junit.jupiter.api.Nested;

class StoredProfilesTest {
    @Nested
    class on_sqlite extends ProfilesContract {
        @Override
        protected Profiles profiles() {
            return Vendor.SQLITE.empty().profiles();
        }
    }

    @Nested
    class on_postgres extends ProfilesContract {
        @Override
        protected Profiles profiles() {
            return Vendor.POSTGRES.empty().profiles();
        }
    }
}
