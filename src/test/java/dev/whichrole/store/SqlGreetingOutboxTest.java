package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.welcome.GreetingOutbox;
import dev.whichrole.welcome.GreetingOutboxContract;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SqlGreetingOutboxTest {
    @Nested
    class on_sqlite extends GreetingOutboxContract {
        @Override
        protected GreetingOutbox greetings() {
            return Vendor.SQLITE.empty().greetings();
        }

        @Test
        void the_first_in_line_is_found_without_looking_at_everybody_who_waits() throws SQLException {
            assertThat(plan(Vendor.SQLITE, "explain query plan ", 4))
                    .anyMatch(step -> step.contains("SEARCH later USING INDEX greeting_line (team>?)"))
                    .anyMatch(step -> step.contains("SEARCH h USING INDEX greeting_line (team=?)"))
                    .noneMatch(step -> step.matches(".*SCAN (greeting|g|h|later)\\b.*"));
        }
    }

    /** The steps by which the first in line is looked for. */
    private static List<String> plan(Vendor vendor, String explain, int column) throws SQLException {
        return vendor.empty().jdbi().withHandle(handle -> {
            if (vendor == Vendor.POSTGRES) {
                handle.execute("""
                        insert into greeting (team, user_id, note, state, by_hand, attempts, due_at, line_at, try_at)
                        select 'T' || i % 50, 'U' || i, 'welcome', case when i % 101 = 0 then 'pending' else 'sent' end,
                          0, 0, i, i, i
                        from generate_series(1, 200000) i""");
                handle.execute("analyze greeting");
            }
            try (var statement = handle.getConnection().createStatement();
                    var rows = statement.executeQuery(explain + SqlGreetingOutbox.FIRST.replace(":now", "1000000"))) {
                var steps = new ArrayList<String>();
                while (rows.next()) {
                    steps.add(rows.getString(column));
                }
                return steps;
            }
        });
    }

    @Nested
    class on_postgres extends GreetingOutboxContract {
        @Override
        protected GreetingOutbox greetings() {
            return Vendor.POSTGRES.empty().greetings();
        }

        @Test
        void the_first_in_line_is_found_without_looking_at_everybody_who_waits() throws SQLException {
            assertThat(plan(Vendor.POSTGRES, "explain (costs off) ", 1))
                    .anyMatch(step -> step.contains("using greeting_line on greeting h"))
                    .anyMatch(step -> step.contains("using greeting_pkey on greeting g"))
                    .noneMatch(step -> step.contains("Seq Scan") || step.contains("Hash Join"));
        }
    }
}
