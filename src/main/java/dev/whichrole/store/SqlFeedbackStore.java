package dev.whichrole.store;

import dev.whichrole.people.TeamId;
import dev.whichrole.triage.feedback.Feedback;
import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.triage.model.Label;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The table {@code owner_feedback}. */
final class SqlFeedbackStore implements FeedbackStore {
    private final Jdbi jdbi;

    SqlFeedbackStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Feedback feedback) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into owner_feedback (team, text_hash, text, said, right_role, given_at)
                        values (:team, :hash, :text, :said, :right, :at)
                        on conflict (team, text_hash) do update set text = excluded.text, said = excluded.said,
                          right_role = excluded.right_role, given_at = excluded.given_at""")
                .bind("team", feedback.team().value())
                .bind("hash", feedback.hash())
                .bind("text", feedback.text().map(SqlFeedbackStore::keepable).orElse(null))
                .bind("said", feedback.said().id())
                .bind("right", feedback.right().id())
                .bind("at", Micros.of(feedback.at()))
                .execute());
    }

    @Override
    public List<Feedback> recent(TeamId team, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from owner_feedback where team = ? order by given_at desc, text_hash limit ?")
                .bind(0, team.value())
                .bind(1, most)
                .map((row, context) -> feedback(row))
                .list());
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(
                new TeamId(row.getString("team")),
                row.getString("text_hash"),
                Optional.ofNullable(row.getString("text")),
                label(row.getString("said")),
                label(row.getString("right_role")),
                Micros.at(row.getLong("given_at")));
    }

    private static Label label(String id) {
        return Label.valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** PostgreSQL keeps every character but one. */
    private static String keepable(String text) {
        return text.replace("\0", "");
    }
}
