package dev.whichrole.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.testing.LiveBot;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The team map, in a strict Slack,")
@Tag("slow")
class TeamMapInSlackTest {

    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    @BeforeEach
    void three_are_counted_in_and_one_is_not() {
        counted("U0ANA", Standing.MID, Role.SRE, true);
        counted("U0BEN", Standing.SENIOR, Role.INFRA, true);
        counted("U0JONAS", Standing.WHOLE, Role.PLATFORM, true);
        counted("U0MIRA", Standing.MID, Role.DEVOPS, false);
    }

    private static void counted(String user, Standing standing, Role role, boolean in) {
        var person = new Person(LiveBot.TEAM, new UserId(user));
        LIVE.store()
                .profiles()
                .save(new Profile(person, standing, List.of(new Given("a", role, 100)), false, Instant.EPOCH));
        LIVE.store().profiles().count(person, in);
    }

    private static Seen asks(String who, String channel) {
        var place = LIVE.slack().as(who).in(channel);
        place.types("/whichrole team");
        return place.awaits(
                seen -> seen.ephemeral() && seen.json().path("kind").asString().equals("message"));
    }

    @Test
    void names_those_who_are_counted_in_and_nobody_else() {
        Seen map = asks("priya", "platform-debate");
        assertThat(map.text())
                .startsWith("In this channel, velocity has no voice.")
                .contains("Infrastructure Engineer: One person, Ben Okafor.", "Jonas Weber leans most to leverage.")
                .doesNotContain("Mira", "mira", "U0");
    }

    @Test
    void names_the_person_in_every_chair() {
        assertThat(asks("priya", "platform-debate").text())
                .contains("The startup reality: Jonas Weber, with three chairs");
    }

    @Test
    void is_private_until_it_is_shared() {
        Seen map = asks("priya", "platform-debate");
        assertThat(LIVE.slack().as("ana").in("platform-debate").last().text()).doesNotContain("counted in");
        map.click("Share in channel");
        Seen shared = LIVE.slack().as("ana").in("platform-debate").awaits("Shared by Priya Raman.");
        assertThat(shared.text()).contains("One person, Ben Okafor", "One person, Jonas Weber");
        assertThat(shared.ephemeral()).isFalse();
    }

    @Test
    void has_a_picture_without_names() throws IOException {
        var image = asks("priya", "platform-debate")
                .blocks()
                .toString()
                .replaceFirst(".*\"image_url\":\"([^\"]+)\".*", "$1");
        assertThat(image).contains("/pictures/team/");
        try (var stream = URI.create(image).toURL().openStream()) {
            assertThat(ImageIO.read(stream).getWidth()).isEqualTo(640);
        }
    }

    @Test
    void shows_no_picture_of_fewer_than_three() {
        LIVE.store().profiles().count(new Person(LiveBot.TEAM, new UserId("U0BEN")), false);
        Seen few = asks("priya", "platform-debate");
        assertThat(few.text()).startsWith("Three people make a team map.").doesNotContain("ana", "jonas");
        assertThat(few.blocks().toString()).doesNotContain("image_url");
    }

    @Test
    void works_in_public_channels_the_bot_has_not_joined() {
        assertThat(asks("ana", "random").text()).contains("3 people in this channel");
    }

    @Test
    void leads_to_who_is_next_in_the_chair_that_is_empty() {
        asks("priya", "platform-debate").click("Which chair next?");
        OpenConversation debate = LIVE.slack().as("priya").in("platform-debate");
        debate.awaits("How many engineers do you have?").click("Around 30");
        debate.awaits("DevOps Engineer, as the next chair.");
        debate.awaits("The team map has an empty chair here: velocity has no voice.");
    }

    @Test
    void says_what_it_needs_in_private_channels_where_that_was_not_granted() {
        LIVE.slack().as("priya").in("leads").invitesBot();
        assertThat(asks("priya", "leads").text()).contains("groups:read");
    }

    @Test
    void asks_to_be_invited_where_it_may_look_but_is_not_in() {
        LIVE.slack().optionalScopes(true);
        assertThat(asks("priya", "leads").text()).contains("/invite @whichrole");
    }

    @Test
    void needs_a_channel() {
        OpenConversation direct = LIVE.slack().as("ana").with("whichrole");
        direct.types("team");
        direct.awaits("Type /whichrole team in the channel you mean.").click("Which chair next?");
        direct.awaits("How many engineers do you have?");
    }

    @Test
    void answers_a_mention_for_the_asker_alone() {
        OpenConversation debate = LIVE.slack().as("priya").in("platform-debate");
        debate.types("@whichrole team");
        Seen map = debate.awaits("people in this channel");
        assertThat(map.ephemeral()).isTrue();
        map.click("Share in channel");
        LIVE.slack().as("ana").in("platform-debate").awaits("Shared by Priya Raman.");
    }

    @Test
    void can_be_asked_for_under_a_result() {
        LIVE.slack().as("ana").in("platform-debate").types("/whichrole me");
        LIVE.slack().as("ana").in("platform-debate").awaits("Take it again").click("Team map");
        assertThat(LIVE.slack()
                        .as("ana")
                        .in("platform-debate")
                        .awaits("people in this channel")
                        .ephemeral())
                .isTrue();
    }

    @Test
    void of_5_000_members_is_there_within_ten_seconds() {
        LIVE.slack().crowd("random", 5_000);
        Instant began = Instant.now();
        OpenConversation random = LIVE.slack().as("ana").in("random");
        random.types("/whichrole team");
        random.awaits("3 people in this channel");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(LIVE.slack().calls().stream()
                        .filter(call -> call.path("label").asString().equals("conversations.members")))
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void keeps_what_is_not_the_map_to_whoever_shares_it() {
        Seen map = asks("priya", "platform-debate");
        LIVE.slack().slow(true);
        map.click("Share in channel");
        assertThat(LIVE.slack()
                        .as("priya")
                        .in("platform-debate")
                        .awaits("Reading who is in here")
                        .ephemeral())
                .isTrue();
        LIVE.slack().as("ana").in("platform-debate").awaits("Shared by Priya Raman.");
        LIVE.slack().slow(false);
    }

    @Test
    void says_that_it_is_coming_where_slack_is_slow() {
        LIVE.slack().slow(true);
        OpenConversation random = LIVE.slack().as("ana").in("random");
        random.types("/whichrole team");
        random.awaits("Reading who is in here");
        random.awaits("3 people in this channel");
        LIVE.slack().slow(false);
    }
}
