package dev.whichrole.slack.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.SlackCalls;
import dev.whichrole.slack.api.SlackClients;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.work.Background;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The directory")
@Tag("slow")
class DirectoryTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final Contact OWNER = new Contact.Somebody(new UserId("U1"));

    private final Background lookups = new Background("test", 8);
    private volatile String answer = "{\"ok\":true}";
    private volatile long slowness;
    private HttpServer slack;
    private Directory directory;

    @BeforeEach
    void start() throws IOException {
        slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slack.setExecutor(Executors.newCachedThreadPool());
        slack.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            hold();
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        slack.start();
        var api = URI.create("http://127.0.0.1:" + slack.getAddress().getPort() + "/api/");
        directory = new Directory(new SlackReader(new SlackCalls(SlackClients.forApi(api), team -> "xoxb-t")), lookups);
    }

    private void hold() {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        slack.stop(0);
        lookups.drain(Duration.ZERO);
    }

    private void says(String about) {
        answer = "{\"ok\":true,\"user\":{\"id\":\"U1\",\"name\":\"ana\"" + about + "}}";
    }

    @Test
    void names_an_owner_who_is_there() {
        says("");
        assertThat(directory.named(TEAM, List.of(OWNER))).hasSize(1);
    }

    @Test
    void does_not_name_an_owner_who_has_left() {
        says(",\"deleted\":true");
        assertThat(directory.named(TEAM, List.of(OWNER))).isEmpty();
    }

    @Test
    void does_not_offer_a_channel_that_is_archived() {
        var channel = new Contact.Channel(new ChannelId("C1"));
        answer = "{\"ok\":true,\"channel\":{\"id\":\"C1\",\"is_archived\":true}}";
        assertThat(directory.named(TEAM, List.of(channel))).isEmpty();
        assertThat(directory.namedSoon(TEAM, List.of(channel))).isEmpty();
    }

    @Test
    void offers_a_channel_that_is_open_or_that_slack_says_nothing_about() {
        var channels = List.<Contact>of(new Contact.Channel(new ChannelId("C2")));
        answer = "{\"ok\":true,\"channel\":{\"id\":\"C2\",\"is_archived\":false}}";
        assertThat(directory.named(TEAM, channels)).isEqualTo(channels);
        answer = "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"channels:read\"}";
        var unseen = List.<Contact>of(new Contact.Channel(new ChannelId("C3")));
        assertThat(directory.named(TEAM, unseen)).isEqualTo(unseen);
    }

    @Test
    void does_not_offer_a_channel_for_a_while_that_refused_a_question_since_it_is_archived() {
        directory.sawArchived(TEAM, new ChannelId("C4"));
        assertThat(directory.namedSoon(TEAM, List.of(new Contact.Channel(new ChannelId("C4")))))
                .isEmpty();
    }

    @Test
    void waits_for_all_contacts_at_once() {
        slowness = 1_400;
        long began = System.nanoTime();
        List<Contact> contacts = List.of(OWNER, new Contact.Channel(new ChannelId("C5")));
        assertThat(directory.namedSoon(TEAM, contacts)).isEqualTo(contacts);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1_300));
    }

    @Test
    void does_without_a_name_where_slack_says_ok_and_nothing_else() {
        assertThat(directory.named(TEAM, List.of(OWNER))).containsExactly(OWNER);
    }

    @Test
    void knows_the_clock_that_somebody_lives_by() {
        says(",\"tz\":\"Asia/Tokyo\"");
        assertThat(directory.member(new Person(TEAM, new UserId("U1"))).flatMap(Member::zone))
                .contains(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void looks_four_people_up_side_by_side_so_that_saving_them_stays_within_three_seconds() {
        slowness = 1_400;
        var people = Stream.of("U1", "U2", "U3", "U4")
                .map(user -> new Person(TEAM, new UserId(user)))
                .toList();
        long began = System.nanoTime();
        assertThat(directory.membersSoon(people)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1_500));
    }
}
