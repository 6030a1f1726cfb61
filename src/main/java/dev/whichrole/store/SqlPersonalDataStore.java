package dev.whichrole.store;

import dev.whichrole.people.Person;
import dev.whichrole.privacy.Kept;
import dev.whichrole.privacy.PersonalDataStore;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Everything about one person, in whatever table. User ids are unique within a workspace only, so only rows of the
 * person's own workspace are theirs.
 */
final class SqlPersonalDataStore implements PersonalDataStore {
    private static final String MINE = " where team = :team and user_id = :user";
    private static final String OWNER = " where team = :team and value = :owner and name like 'set.owner.%'";
    /** Texts that people sent along may mention somebody. */
    private static final String MENTIONED = " where team = :team and replace(text, :user, '') <> text";
    /** So may an admin's own words for triage. */
    private static final String NAMED =
            " where team = :team and replace(name, lower(:user), '') <> name and name like 'set.term.%'";

    private static final Map<Kept.Kind, String> QUERIES = new EnumMap<>(Map.of(
            Kept.Kind.PROFILE, "select * from profile" + MINE,
            Kept.Kind.GATHERINGS, "select channel, ts, done, joined_at from gathering" + MINE,
            Kept.Kind.GREETINGS, "select note, state, due_at, post_at from greeting" + MINE,
            Kept.Kind.OWNER_OF, "select name from preference" + OWNER,
            Kept.Kind.FEEDBACK, "select text, said, right_role, given_at from owner_feedback" + MENTIONED));

    private final Jdbi jdbi;

    SqlPersonalDataStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Kept about(Person person) {
        Map<Kept.Kind, List<Map<String, Object>>> records = new EnumMap<>(Kept.Kind.class);
        jdbi.useTransaction(handle -> QUERIES.forEach((kind, query) -> records.put(kind, rows(handle, query, person))));
        return new Kept(records);
    }

    private static List<Map<String, Object>> rows(Handle handle, String query, Person person) {
        return handle.createQuery(query).bindMap(slots(person)).mapToMap().stream()
                .map(SqlPersonalDataStore::readable)
                .toList();
    }

    private static Map<String, Object> readable(Map<String, Object> row) {
        Map<String, Object> readable = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (value != null) {
                readable.put(name, readable(name, value));
            }
        });
        return readable;
    }

    private static Object readable(String name, Object value) {
        if (name.endsWith("_at") && value instanceof Number micros) {
            return Micros.at(micros.longValue()).toString();
        }
        return name.equals("counted") || name.equals("done") ? value.equals(1) : value;
    }

    @Override
    public void forget(Person person) {
        jdbi.useTransaction(handle -> {
            SqlPreferenceNews.note(handle, person.team());
            List.of(
                            "delete from profile" + MINE,
                            "delete from gathering" + MINE,
                            "delete from greeting" + MINE,
                            "delete from preference" + OWNER,
                            "delete from preference" + NAMED,
                            "delete from owner_feedback" + MENTIONED)
                    .forEach(delete ->
                            handle.createUpdate(delete).bindMap(slots(person)).execute());
        });
    }

    private static Map<String, String> slots(Person person) {
        return Map.of(
                "team", person.team().value(),
                "user", person.user().value(),
                "owner", SqlPreferenceStore.ownerValue(person.user()));
    }
}
