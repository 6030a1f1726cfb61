package dev.whichrole.store;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.GreetingKind;
import dev.whichrole.welcome.GreetingOutbox;
import dev.whichrole.welcome.GreetingOutbox.Leased;
import dev.whichrole.welcome.GreetingOutbox.Next;
import dev.whichrole.welcome.GreetingOutbox.Outcome;
import dev.whichrole.welcome.GreetingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The table {@code greeting}. Taking is optimistic: whoever updates the row first has it, the others look again.
 */
final class SqlGreetingOutbox implements GreetingOutbox {
    /**
     * The first in line of each workspace, if it may be tried now. It goes from workspace to workspace by the index: the work
     * is with how many workspaces wait, not with how many greetings.
     */
    static final String FIRST = """
            with recursive waiting (team) as (
              select min(team) from greeting where state in ('pending', 'sending')
              union all
              select (select min(later.team) from greeting later
                where later.state in ('pending', 'sending') and later.team > waiting.team)
              from waiting where waiting.team is not null),
            first (team, user_id, note) as materialized (
              select team,
                (select h.user_id from greeting h
                  where h.team = waiting.team and h.state in ('pending', 'sending')
                  order by h.line_at, h.user_id, h.note limit 1),
                (select h.note from greeting h
                  where h.team = waiting.team and h.state in ('pending', 'sending')
                  order by h.line_at, h.user_id, h.note limit 1)
              from waiting where waiting.team is not null)
            select g.* from first
            join greeting g on g.team = first.team and g.user_id = first.user_id and g.note = first.note
            where g.line_at <= :now and g.try_at <= :now
            order by g.line_at, g.team limit 1""";

    private static final String NEXT = """
            select min(at) from (
              select case when line_at > try_at then line_at else try_at end as at from greeting
              where state in ('pending', 'sending')) times
            where at > :now""";

    /** What was given up is not known to be unsent, so it goes on as a greeting that may have been sent. */
    private static final String ADD = """
            insert into greeting (team, user_id, note, state, by_hand, attempts, due_at, line_at, try_at, post_at)
            select :team, :user, :note, 'pending', :byHand, 0, :due, :due, :due, cast(:post as bigint)
            where not exists (
              select 1 from greeting where team = :team and user_id = :user and state = 'opted_out')
            on conflict (team, user_id, note) do update set
              state = case when greeting.state = 'gave_up' then 'sending' else 'pending' end,
              by_hand = excluded.by_hand, attempts = 0, due_at = excluded.due_at, line_at = excluded.line_at,
              try_at = excluded.try_at, post_at = excluded.post_at, lease = null
            where (greeting.state = 'gave_up' and excluded.by_hand = 1)
              or (greeting.state = 'sent' and greeting.note = 'later' and greeting.post_at <= excluded.due_at)""";

    private final Jdbi jdbi;

    SqlGreetingOutbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Greeting greeting) {
        return jdbi.withHandle(handle -> add(handle, greeting));
    }

    private static boolean add(Handle handle, Greeting greeting) {
        return bound(handle.createUpdate(ADD), greeting.person(), greeting.note())
                        .bind("byHand", greeting.byHand() ? 1 : 0)
                        .bind("due", Micros.of(greeting.due()))
                        .bind("post", greeting.postAt().map(Micros::of).orElse(null))
                        .execute()
                == 1;
    }

    @Override
    public Optional<GreetingState> state(Person person, GreetingKind note) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery(
                                "select state from greeting where team = :team and user_id = :user and note = :note"),
                        person,
                        note)
                .mapTo(String.class)
                .findOne()
                .flatMap(GreetingState::byId));
    }

    @Override
    public Next take(Instant now, Duration lease) {
        return jdbi.withHandle(handle -> {
            while (true) {
                var first = handle.createQuery(FIRST)
                        .bind("now", Micros.of(now))
                        .map((row, context) -> row(row))
                        .findOne();
                if (first.isEmpty()) {
                    return new Next.Rest(next(handle, now));
                }
                var leased = take(handle, first.get(), now.plus(lease));
                if (leased.isPresent()) {
                    return new Next.Work(leased.get());
                }
            }
        });
    }

    private static Optional<Leased> take(Handle handle, Row row, Instant until) {
        var lease = UUID.randomUUID().toString();
        int updated = bound(
                        handle.createUpdate("""
                        update greeting set state = 'sending', attempts = attempts + 1, try_at = :until, lease = :lease
                        where team = :team and user_id = :user and note = :note
                          and state = :state and try_at = :tryAt"""),
                        row.greeting().person(),
                        row.greeting().note())
                .bind("until", Micros.of(until))
                .bind("lease", lease)
                .bind("state", row.state().id())
                .bind("tryAt", row.tryAt())
                .execute();
        return updated == 1
                ? Optional.of(
                        new Leased(row.greeting(), row.attempts() + 1, row.state() == GreetingState.SENDING, lease))
                : Optional.empty();
    }

    private static Optional<Instant> next(Handle handle, Instant now) {
        return handle.createQuery(NEXT)
                .bind("now", Micros.of(now))
                .mapTo(Long.class)
                .findOne()
                .map(Micros::at);
    }

    @Override
    public boolean settle(Leased leased, Outcome how) {
        return jdbi.inTransaction(handle -> OutcomeUpdate.settle(handle, leased, how)
                && (!(how instanceof Outcome.Sent sent) || followed(handle, sent)));
    }

    private static boolean followed(Handle handle, Outcome.Sent sent) {
        sent.next().ifPresent(next -> add(handle, next));
        return true;
    }

    @Override
    public void stop(Person person, Instant now) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "delete from greeting where team = ? and user_id = ? and note <> 'welcome'",
                    person.team().value(),
                    person.user().value());
            bound(handle.createUpdate("""
                            insert into greeting (team, user_id, note, state, by_hand, attempts, due_at, line_at, try_at)
                            values (:team, :user, :note, 'opted_out', 0, 0, :now, :now, :now)
                            on conflict (team, user_id, note) do update set state = excluded.state"""), person, GreetingKind.WELCOME)
                    .bind("now", Micros.of(now))
                    .execute();
        });
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Person person, GreetingKind note) {
        return statement
                .bind("team", person.team().value())
                .bind("user", person.user().value())
                .bind("note", note.id());
    }

    private record Row(Greeting greeting, GreetingState state, int attempts, long tryAt) {}

    private static Row row(ResultSet row) throws SQLException {
        long postAt = row.getLong("post_at");
        var greeting = new Greeting(
                new Person(new TeamId(row.getString("team")), new UserId(row.getString("user_id"))),
                GreetingKind.byId(row.getString("note")).orElseThrow(),
                row.getInt("by_hand") == 1,
                Micros.at(row.getLong("due_at")),
                postAt == 0 ? Optional.empty() : Optional.of(Micros.at(postAt)));
        return new Row(
                greeting,
                GreetingState.byId(row.getString("state")).orElseThrow(),
                row.getInt("attempts"),
                row.getLong("try_at"));
    }
}
