package dev.whichrole.store;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.workspace.Help;
import dev.whichrole.workspace.PreferenceStore;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The rows of the table {@code preference} that begin with {@code set.}: one for each thing that was decided. */
final class SqlPreferenceStore implements PreferenceStore {
    private static final String CHANNEL = "set.channel.";
    private static final String OWNER = "set.owner.";
    private static final String GREETING = "set.greeting";
    private static final String DAY_SEVEN = "set.day-seven";
    private static final String GREETING_TEXT = "set.greeting-text.";
    /** As many characters as a value has room for. */
    private static final int PIECE = 200;

    private static final String TERM = "set.term.";
    private static final String PERSON = "user:";
    private static final String GROUP = "group:";

    private final Jdbi jdbi;

    SqlPreferenceStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The value that says that this person is to be asked. */
    static String ownerValue(UserId user) {
        return PERSON + user.value();
    }

    @Override
    public Preferences of(TeamId team) {
        Map<String, String> rows = new TreeMap<>();
        jdbi.useHandle(
                handle -> handle.createQuery("select name, value from preference where team = ? and name like 'set.%'")
                        .bind(0, team.value())
                        .map((row, context) -> Map.entry(row.getString("name"), row.getString("value")))
                        .forEach(row -> rows.put(row.getKey(), row.getValue())));
        Map<Role, Help> help = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            help.put(
                    role,
                    new Help(
                            Optional.ofNullable(rows.get(CHANNEL + role.id())).map(ChannelId::new),
                            Optional.ofNullable(rows.get(OWNER + role.id())).map(SqlPreferenceStore::owner)));
        }
        return new Preferences(
                help,
                Optional.ofNullable(rows.get(GREETING)).map("on"::equals),
                "on".equals(rows.get(DAY_SEVEN)),
                terms(rows),
                greetingText(rows));
    }

    /** In pieces, since a value has room for few characters; the names of the rows keep their order. */
    private static Optional<String> greetingText(Map<String, String> rows) {
        String text = rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(GREETING_TEXT))
                .map(row -> row.getValue())
                .collect(Collectors.joining());
        return Optional.of(text).filter(said -> !said.isEmpty());
    }

    private static List<Term> terms(Map<String, String> rows) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(TERM))
                .map(row -> new Term(
                        row.getKey().substring(TERM.length()),
                        Role.byId(row.getValue()).orElseThrow()))
                .toList();
    }

    @Override
    public void save(TeamId team, Preferences preferences) {
        var rows = rows(preferences);
        jdbi.useTransaction(handle -> {
            SqlPreferenceNews.note(handle, team);
            handle.execute("delete from preference where team = ? and name like 'set.%'", team.value());
            if (rows.isEmpty()) {
                return;
            }
            var batch = handle.prepareBatch("insert into preference (team, name, value) values (?, ?, ?)"
                    + " on conflict (team, name) do update set value = excluded.value");
            rows.forEach((name, value) -> batch.add(team.value(), name, value));
            batch.execute();
        });
    }

    private static Map<String, String> rows(Preferences preferences) {
        Map<String, String> rows = new TreeMap<>();
        preferences.help().forEach((role, help) -> {
            help.channel().ifPresent(channel -> rows.put(CHANNEL + role.id(), channel.value()));
            help.owner().ifPresent(owner -> rows.put(OWNER + role.id(), value(owner)));
        });
        preferences.greeting().ifPresent(on -> rows.put(GREETING, on ? "on" : "off"));
        preferences.greetingText().ifPresent(text -> pieces(text, rows));
        rows.put(DAY_SEVEN, preferences.daySeven() ? "on" : "off");
        rows.putAll(preferences.terms().stream()
                .collect(Collectors.toMap(
                        term -> TERM + term.phrase(), term -> term.role().id())));
        return rows;
    }

    private static void pieces(String text, Map<String, String> rows) {
        int[] points = text.codePoints().toArray();
        for (int at = 0; at < points.length; at += PIECE) {
            String piece = new String(points, at, Math.min(PIECE, points.length - at));
            rows.put(GREETING_TEXT + at / PIECE, piece);
        }
    }

    private static String value(Contact owner) {
        if (owner instanceof Contact.Somebody person) {
            return ownerValue(person.id());
        } else if (owner instanceof Contact.Group group) {
            return GROUP + group.id();
        }
        throw new IllegalArgumentException("no owner: " + owner);
    }

    private static Contact owner(String value) {
        return value.startsWith(PERSON)
                ? new Contact.Somebody(new UserId(value.substring(PERSON.length())))
                : new Contact.Group(new GroupId(value.substring(GROUP.length())));
    }
}
