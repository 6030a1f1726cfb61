package dev.whichrole.store;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.quiz.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The table {@code profile}. */
final class SqlProfileStore implements ProfileStore {
    /** So many users are asked for in one statement. */
    private static final int CHUNK = 500;

    private final Jdbi jdbi;

    SqlProfileStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Profile save(Profile profile) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into profile (team, user_id, standing, answers, counted, taken_at)
                        values (:team, :user, :standing, :answers, :counted, :taken)
                        on conflict (team, user_id) do update set standing = excluded.standing,
                          answers = excluded.answers, taken_at = excluded.taken_at
                        returning *""")
                .bind("team", profile.owner().team().value())
                .bind("user", profile.owner().user().value())
                .bind("standing", profile.standing().id())
                .bind("answers", written(profile.answers()))
                .bind("counted", profile.counted() ? 1 : 0)
                .bind("taken", Micros.of(profile.takenAt()))
                .map((row, context) -> profile(row))
                .one());
    }

    @Override
    public Optional<Profile> find(Person person) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from profile where team = ? and user_id = ?")
                .bind(0, person.team().value())
                .bind(1, person.user().value())
                .map((row, context) -> profile(row))
                .findOne());
    }

    @Override
    public List<Profile> counted(TeamId team, Collection<UserId> users) {
        List<String> ids = users.stream().map(UserId::value).distinct().toList();
        List<Profile> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(chunk(team, ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return found;
    }

    private List<Profile> chunk(TeamId team, List<String> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from profile where team = :team and counted = 1 and user_id in (<users>)")
                .bind("team", team.value())
                .bindList("users", ids)
                .map((row, context) -> profile(row))
                .list());
    }

    @Override
    public Optional<Profile> count(Person person, boolean in) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "update profile set counted = ? where team = ? and user_id = ? returning *")
                .bind(0, in ? 1 : 0)
                .bind(1, person.team().value())
                .bind(2, person.user().value())
                .map((row, context) -> profile(row))
                .findOne());
    }

    @Override
    public void delete(Person person) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from profile where team = ? and user_id = ?",
                person.team().value(),
                person.user().value()));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                new Person(new TeamId(row.getString("team")), new UserId(row.getString("user_id"))),
                Standing.byId(row.getString("standing")).orElseThrow(),
                read(row.getString("answers")),
                row.getInt("counted") == 1,
                Micros.at(row.getLong("taken_at")));
    }

    private static String written(List<Given> answers) {
        return answers.stream()
                .map(given -> given.question() + ":" + given.role().id() + ":" + given.points())
                .collect(Collectors.joining(","));
    }

    private static List<Given> read(String answers) {
        return Arrays.stream(answers.split(",", -1))
                .map(answer -> answer.split(":", -1))
                .map(answer -> new Given(answer[0], Role.byId(answer[1]).orElseThrow(), Integer.parseInt(answer[2])))
                .toList();
    }
}
