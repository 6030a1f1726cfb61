package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.PlainJson;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.team.GatheringStore;
import dev.whichrole.triage.feedback.Feedback;
import dev.whichrole.triage.model.Label;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.workspace.Help;
import dev.whichrole.workspace.Installation;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.Term;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class ForgettingTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final TeamId TEAM = new TeamId("T024BE7LD");
    private static final Person ANA = new Person(TEAM, new UserId("U061F7AUR"));
    private static final Person BEN = new Person(TEAM, new UserId("U0BEN1234"));
    private static final Person ANA_ELSEWHERE = new Person(new TeamId("T0OTHER99"), ANA.user());
    private static final List<String> SECRET = List.of("0123456789abcdef0123456789abcdef");

    @ParameterizedTest
    @EnumSource
    void leaves_no_row_of_any_table_with_the_user_id(Vendor vendor) {
        var store = vendor.empty();
        fill(store, BEN);
        fill(store, ANA);
        assertThat(mentions(store, ANA)).isGreaterThanOrEqualTo(7);
        int others = mentions(store, BEN);
        store.personalData().forget(ANA);
        assertThat(mentions(store, ANA)).isZero();
        assertThat(mentions(store, BEN)).isEqualTo(others);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_the_rest_of_the_workspace_alone(Vendor vendor) {
        var store = vendor.empty();
        store.preferences().save(TEAM, preferences(ANA));
        store.personalData().forget(ANA);
        var left = store.preferences().of(TEAM);
        assertThat(left.help(Role.SRE)).isEqualTo(new Help(Optional.of(new ChannelId("C0HELP")), Optional.empty()));
        assertThat(left.terms()).containsExactly(new Term("falcon", Role.PLATFORM));
        assertThat(left.greeting()).contains(true);
    }

    @ParameterizedTest
    @EnumSource
    void forgets_in_one_workspace_what_is_of_that_workspace(Vendor vendor) {
        var store = vendor.empty();
        fill(store, ANA);
        fill(store, ANA_ELSEWHERE);
        store.personalData().forget(ANA);
        assertThat(store.profiles().find(ANA)).isEmpty();
        assertThat(store.profiles().find(ANA_ELSEWHERE)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void an_export_holds_everything_that_forgetting_would_delete(Vendor vendor) {
        var store = vendor.empty();
        assertThat(store.personalData().about(ANA).nothing()).isTrue();
        store.profiles().save(profile(ANA));
        store.profiles().count(ANA, true);
        store.gatherings().joined(invitation(TEAM), ANA.user(), NOON);
        store.greetings().add(Greeting.joined(ANA, NOON));
        store.preferences().save(TEAM, preferences(ANA));
        store.feedback().add(feedback(ANA));
        assertThat(PlainJson.write(store.personalData().about(ANA).plain())).isEqualToIgnoringWhitespace("""
                {"profile": [{"team": "T024BE7LD", "user_id": "U061F7AUR", "standing": "mid",
                    "answers": "a:sre:60,b:infra:40", "counted": true, "taken_at": "2026-11-23T12:00:00Z"}],
                 "gatherings": [{"channel": "C0HELP", "ts": "1.1", "done": false, "joined_at": "2026-11-23T12:00:00Z"}],
                 "greetings": [{"note": "welcome", "state": "pending", "due_at": "2026-11-23T12:00:00Z"}],
                 "owner_of": [{"name": "set.owner.sre"}],
                 "feedback": [{"text": "ask <@U061F7AUR>", "said": "infra", "right_role": "none", "given_at": "2026-11-23T12:00:00Z"}]}""");
    }

    @ParameterizedTest
    @EnumSource
    void a_workspace_that_left_keeps_its_data_for_the_grace_and_its_token_not_at_all(Vendor vendor) {
        var store = vendor.empty();
        fill(store, ANA);
        fill(store, ANA_ELSEWHERE);
        install(store, NOON);
        store.departures().left(TEAM, NOON.plusSeconds(5));
        store.departures().left(TEAM, NOON.plusSeconds(9_000));
        assertThat(store.installations(SECRET).find(TEAM)).isEmpty();
        assertThat(store.sweep(NOON.plus(Duration.ofDays(30)))).isEmpty();
        assertThat(store.profiles().find(ANA)).isPresent();
        assertThat(store.sweep(NOON.plus(Duration.ofDays(30)).plusSeconds(6))).containsExactly(TEAM);
        assertThat(SqlDepartureStore.TABLES)
                .allSatisfy(table -> assertThat(rowsOf(TEAM, store, table)).isZero());
        assertThat(store.profiles().find(ANA_ELSEWHERE)).isPresent();
        assertThat(store.sweep(NOON.plus(Duration.ofDays(90)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_workspace_that_comes_back_keeps_everything(Vendor vendor) {
        var store = vendor.empty();
        fill(store, ANA);
        store.departures().left(TEAM, NOON);
        store.departures().back(TEAM, NOON.plusSeconds(90));
        assertThat(store.sweep(NOON.plus(Duration.ofDays(99)))).isEmpty();
        store.departures().left(TEAM, NOON);
        install(store, NOON.plusSeconds(60));
        store.departures().left(TEAM, NOON.plusSeconds(1)); // a late event about the earlier installation
        assertThat(store.sweep(NOON.plus(Duration.ofDays(99)))).isEmpty();
        assertThat(store.installations(SECRET).find(TEAM)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_installed_in_the_second_of_its_removal_was_installed_before(Vendor vendor) {
        var store = vendor.empty();
        install(store, NOON.plusMillis(700));
        store.departures().left(TEAM, NOON);
        assertThat(store.installations(SECRET).find(TEAM)).isEmpty();
        install(store, NOON.plusSeconds(1));
        store.departures().left(TEAM, NOON);
        assertThat(store.installations(SECRET).find(TEAM)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_still_on_its_way_is_no_return(Vendor vendor) {
        var store = vendor.empty();
        fill(store, ANA);
        store.departures().left(TEAM, NOON);
        store.departures().back(TEAM, NOON.plusSeconds(59));
        assertThat(store.sweep(NOON.plus(Duration.ofDays(31)))).containsExactly(TEAM);
    }

    private static void install(Database store, Instant at) {
        store.installations(SECRET)
                .save(new Installation(
                        TEAM, Optional.empty(), "U0BOT", "xoxb-1", Set.of("commands"), Optional.empty(), at));
    }

    /** A row about the person wherever there can be one. */
    private static void fill(Database store, Person person) {
        store.profiles().save(profile(person));
        store.gatherings().joined(invitation(person.team()), person.user(), NOON);
        store.greetings().add(Greeting.joined(person, NOON));
        store.greetings().add(Greeting.later(person, NOON, NOON.plusSeconds(60)));
        store.preferences().save(person.team(), preferences(person));
        store.feedback().add(feedback(person));
        store.claims().claim("join:" + person.code());
        store.oauthStates().issued("state-for-" + person.code(), NOON);
    }

    private static GatheringStore.Invitation invitation(TeamId team) {
        return new GatheringStore.Invitation(team, new ChannelId("C0HELP"), "1.1");
    }

    private static Preferences preferences(Person person) {
        var owner = Optional.<Contact>of(new Contact.Somebody(person.user()));
        return new Preferences(
                Map.of(Role.SRE, new Help(Optional.of(new ChannelId("C0HELP")), owner)),
                Optional.of(true),
                false,
                List.of(
                        new Term("falcon", Role.PLATFORM),
                        new Term("ask " + person.user().value().toLowerCase(Locale.ROOT), Role.SRE)));
    }

    private static Feedback feedback(Person person) {
        return new Feedback(
                person.team(),
                "%064x".formatted(person.hashCode()),
                Optional.of("ask <@" + person.user() + ">"),
                Label.INFRA,
                Label.NONE,
                NOON);
    }

    private static Profile profile(Person person) {
        return new Profile(
                person,
                Standing.MID,
                List.of(new Given("a", Role.SRE, 60), new Given("b", Role.INFRA, 40)),
                false,
                NOON);
    }

    /** How often the user id is anywhere in any column of any table, in capitals or not. */
    private static int mentions(Database store, Person person) {
        var id = person.user().value().toLowerCase(Locale.ROOT);
        return store.jdbi().withHandle(handle -> (int) tables(handle).stream()
                .flatMap(table -> handle.createQuery("select * from " + table).mapToMap().stream())
                .flatMap(row -> row.values().stream())
                .filter(value -> String.valueOf(value).toLowerCase(Locale.ROOT).contains(id))
                .count());
    }

    private static List<String> tables(Handle handle) {
        var tables = new ArrayList<String>();
        try (var all = handle.getConnection()
                .getMetaData()
                .getTables(null, handle.getConnection().getSchema(), "%", new String[] {"TABLE"})) {
            while (all.next()) {
                tables.add(all.getString("TABLE_NAME"));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(tables).containsAll(Vendor.TABLES);
        return tables;
    }

    private static int rowsOf(TeamId team, Database store, String table) {
        return store.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table + " where team = ?")
                        .bind(0, team.value())
                        .mapTo(Integer.class)
                        .one());
    }
}
