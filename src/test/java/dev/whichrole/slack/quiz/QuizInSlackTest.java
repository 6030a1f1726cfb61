package dev.whichrole.slack.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.testing.LiveBot;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The quiz, in a strict Slack,")
@Tag("slow")
class QuizInSlackTest {
    private static final String JOINED = "platform-debate";
    private static final String NOT_JOINED = "random";

    /** It still knows who has a result. Lee, Priya and Sofia never begin with one. */
    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    private static final Map<String, String> FULL_NAMES = Map.of(
            "ana", "Ana Duarte",
            "ben", "Ben Okafor",
            "mira", "Mira Halvorsen",
            "jonas", "Jonas Weber",
            "sofia", "Sofia Marchetti",
            "tomasz", "Tomasz Lis");

    private static Company slack;

    @BeforeAll
    static void start() {
        slack = LIVE.slack();
    }

    /** A person and the place where their run is. */
    private static final class Player {
        private final String name;
        private final OpenConversation place;
        private final Optional<Seen> invitation;

        Player(String name, OpenConversation place, Optional<Seen> invitation) {
            this.name = name;
            this.place = place;
            this.invitation = invitation;
        }

        /** As the bot calls them. */
        String fullName() {
            return FULL_NAMES.getOrDefault(name, name);
        }

        List<Seen> sees() {
            return invitation.map(place::thread).orElseGet(place::messages);
        }

        /** The newest message with the quiz's buttons that is this person's own, if it says this. */
        private Optional<Seen> newest(String words) {
            return sees().stream()
                    .filter(seen -> seen.ephemeral()
                            || seen.text().contains(fullName() + "'s run")
                            || place.id().startsWith("D"))
                    .filter(seen -> seen.blocks().toString().contains("quiz."))
                    .reduce((older, newer) -> newer)
                    .filter(seen -> seen.text().contains(words));
        }

        Seen run() {
            return awaits("");
        }

        Seen awaits(String words) {
            return await(name + ": " + words)
                    .until(() -> newest(words), Optional::isPresent)
                    .orElseThrow();
        }

        Player presses(String... actionsOrLabels) {
            for (String each : actionsOrLabels) {
                Supplier<String> shown = () -> changes(each);
                String before = shown.get();
                run().click(each);
                await(each).until(() -> !shown.get().equals(before));
            }
            return this;
        }

        /** What such a press changes: a step of the quiz the run itself, whatever else comes meanwhile. */
        private String changes(String pressed) {
            return pressed.startsWith("quiz.") ? newest("").toString() : sees().toString();
        }

        /** From the first choice to the result, always by the first answer. */
        Player finishes() {
            return presses("quiz.level.2", "quiz.answer.1", "quiz.answer.1", "quiz.answer.1", "quiz.answer.1")
                    .presses("quiz.answer.1");
        }
    }

    private Seen invite(String channel) {
        slack.as("ana").in(channel).types("/whichrole quiz");
        return slack.as("ana").in(channel).awaits("which of the four");
    }

    private Player joins(String name, String channel, Seen invitation) {
        OpenConversation place = slack.as(name).in(channel);
        click(place, invitation, "Take it here");
        var player = new Player(name, place, Optional.of(invitation));
        player.awaits("Where are you now?");
        return player;
    }

    private Player joinsPrivately(String name, String channel, Seen invitation) {
        OpenConversation place = slack.as(name).in(channel);
        click(place, invitation, "Take it privately");
        return new Player(name, place, Optional.empty());
    }

    private void click(OpenConversation place, Seen message, String button) {
        place.awaits(seen -> seen.ts().equals(message.ts())).click(button);
        slack.settle();
    }

    /** What somebody sees who takes no part. */
    private List<Seen> threadOfABystander(String channel, Seen invitation) {
        return slack.as("priya").in(channel).thread(invitation);
    }

    @ParameterizedTest
    @ValueSource(strings = {JOINED, NOT_JOINED})
    void is_taken_side_by_side_in_one_thread_while_one_is_private_one_stops_and_one_strays(String channel) {
        Seen invitation = invite(channel);
        var ana = joins("ana", channel, invitation);
        var ben = joins("ben", channel, invitation);
        var mira = joins("mira", channel, invitation);
        var tomasz = joinsPrivately("tomasz", channel, invitation);
        assertThat(threadOfABystander(channel, invitation)).hasSize(4);

        ana.presses("quiz.level.1", "quiz.answer.3");
        ben.presses("quiz.level.3", "quiz.answer.1", "quiz.answer.2");
        tomasz.presses("quiz.level.4", "quiz.answer.4");
        assertThat(ana.run().text()).contains("Ana Duarte's run", "2 of 5.");
        assertThat(ben.run().text()).contains("Ben Okafor's run", "3 of 5.");
        assertThat(mira.run().text()).contains("Mira Halvorsen's run", "Where are you now?");
        assertThat(tomasz.run().text()).contains("2 of 5.").doesNotContain("'s run");
        assertThat(tomasz.run().ephemeral()).isTrue();

        String third = ben.run().text();
        ben.presses("Stop");
        assertThat(ben.run().text()).contains("Stopped. A fair call.", "3 of 5");
        LIVE.bot().restart();
        ben.presses("Resume");
        assertThat(ben.run().text()).isEqualTo(third);

        String before = ana.run().text();
        Seen anas = ana.run();
        var jonas = new Player("jonas", slack.as("jonas").in(channel), Optional.of(invitation));
        jonas.sees().stream().filter(seen -> seen.ts().equals(anas.ts())).forEach(seen -> seen.click("quiz.answer.1"));
        slack.settle();
        assertThat(ana.run().text()).isEqualTo(before);
        assertThat(jonas.run().ephemeral()).isTrue();
        assertThat(jonas.run().text()).contains("One of your own starts below.", "Where are you now?");

        mira.finishes();
        jonas.finishes();
        ana.presses("quiz.answer.1", "quiz.answer.1", "quiz.answer.1", "quiz.answer.1");
        ben.presses("quiz.answer.1", "quiz.answer.1", "quiz.answer.1");
        tomasz.presses("quiz.answer.1", "quiz.answer.1", "quiz.answer.1", "quiz.answer.1");
        assertThat(List.of(ana, ben, mira, tomasz, jonas))
                .allSatisfy(player -> assertThat(player.run().text()).contains("Nearest neighbour"));
        assertThat(tomasz.run().text()).contains("The startup reality");
        assertThat(threadOfABystander(channel, invitation)).hasSize(4);
        assertThat(slack.notifications()).isEmpty();
    }

    @Nested
    class as_an_invitation {
        @Test
        void says_who_opened_it_and_how_long_it_takes() {
            Seen invitation = invite(NOT_JOINED);
            assertThat(slack.as("ben").in(NOT_JOINED).last().text())
                    .isEqualTo(invitation.text())
                    .isEqualTo("""
                    Ana Duarte asks: which of the four are you?
                    Infra, SRE, DevOps or platform. Five short scenes, about two minutes, and a blend at the end instead of a label.
                    Anyone may join. Here, your run sits in the thread below. Privately, only you see it.
                    Buttons: Take it here, Take it privately.""");
        }

        @Test
        void takes_two_hasty_presses_for_one() {
            Seen invitation = invite(JOINED);
            joins("ana", JOINED, invitation);
            joins("ana", JOINED, invitation);
            assertThat(threadOfABystander(JOINED, invitation)).hasSize(2);
        }
    }

    @Nested
    class as_a_run {
        private Seen invitation;
        private Player ana;

        @BeforeEach
        void join() {
            invitation = invite(NOT_JOINED);
            ana = joins("ana", NOT_JOINED, invitation);
        }

        @Test
        void asks_in_its_heading_and_its_answers_are_the_buttons() {
            ana.presses("quiz.level.2");
            Seen run = ana.run();
            List<String> buttons = run.buttons();
            assertThat(buttons).hasSize(6);
            assertThat(buttons.subList(4, 6)).containsExactly("Back", "Stop");
            assertThat(run.blocks().findValuesAsString("type").stream().filter("actions"::equals))
                    .hasSize(5);
            String heading = run.blocks().get(0).path("text").path("text").asString();
            assertThat(heading).endsWith("?");
            assertThat(run.text()).startsWith(heading + "\nAna Duarte's run\n1 of 5. ");
            assertThat(run.text().lines().reduce((line, last) -> last).orElseThrow())
                    .startsWith("Buttons: " + buttons.get(0))
                    .contains(buttons)
                    .endsWith("Back. Stop.");
        }

        @Test
        void says_at_once_where_the_questions_are_and_pings_nobody() {
            assertThat(ana.place.messages()).anySatisfy(seen -> {
                assertThat(seen.text()).isEqualTo("Your questions are in the thread.");
                assertThat(seen.ephemeral()).isTrue();
            });
            assertThat(slack.as("ben").in(NOT_JOINED).messages())
                    .noneMatch(seen -> seen.text().contains("in the thread."));
            assertThat(threadOfABystander(NOT_JOINED, invitation)).hasSize(2);
            assertThat(slack.notifications()).isEmpty();
        }

        @Test
        void says_the_choice_of_levels_once() {
            assertThat(ana.run().text()).containsOnlyOnce("Owning a system");
        }

        @Test
        void gives_the_same_step_to_the_same_press_again() {
            ana.presses("quiz.level.2");
            Seen first = ana.run();
            first.click("quiz.answer.2");
            slack.settle();
            String second = ana.run().text();
            ana.presses("Back");
            assertThat(ana.run().text()).isEqualTo(first.text());
            ana.presses("quiz.answer.2");
            assertThat(ana.run().text()).isEqualTo(second);
        }

        @Test
        void once_done_can_be_taken_again_without_losing_the_result() {
            ana.finishes().presses("Take it again");
            assertThat(ana.awaits("Where are you now?").text()).contains("Ana Duarte's run");
            assertThat(threadOfABystander(NOT_JOINED, invitation)).hasSize(3);
        }

        @Test
        void in_public_needs_no_button_to_be_shown() {
            assertThat(ana.finishes().run().buttons())
                    .hasSize(4)
                    .doesNotContain("Show in channel")
                    .contains("Take it again", "Count me in the team map");
        }

        @Test
        void is_compared_with_the_runner_up_beside_its_result() {
            ana.finishes();
            String result = ana.run().text();
            ana.presses("explain.beside.1");
            assertThat(ana.sees()).anySatisfy(seen -> {
                assertThat(seen.ephemeral()).isTrue();
                assertThat(seen.text()).contains("Where they overlap");
            });
            assertThat(ana.run().text()).isEqualTo(result);
        }

        @Test
        void puts_its_owner_on_the_team_map_and_off_it_in_place() {
            ana.finishes().presses("Count me in the team map");
            assertThat(ana.run().text()).contains("Nearest neighbour", "You are on the team map.");
            ana.presses("Take me off the team map");
            assertThat(ana.run().text()).contains("Nearest neighbour", "You are off the team map.");
            assertThat(ana.run().buttons()).contains("Count me in the team map");
        }

        @Test
        void puts_nobody_else_on_the_team_map() {
            ana.finishes();
            String result = ana.run().text();
            OpenConversation lees = slack.as("lee").in(NOT_JOINED);
            lees.thread(invitation).get(1).click("Count me in the team map");
            slack.settle();
            assertThat(ana.run().text()).isEqualTo(result);
            assertThat(lees.thread(invitation))
                    .anySatisfy(seen -> assertThat(seen.text()).startsWith("No result yet."));
        }

        @Test
        void ends_with_its_picture_right_below_its_headline_where_pictures_can_be_fetched() throws IOException {
            ana.finishes();
            var blocks = ana.run().blocks();
            assertThat(blocks.findValuesAsString("type").stream().filter(type -> type.matches("header|image|section")))
                    .startsWith("header", "image", "section");
            var image = blocks.findParent("image_url");
            assertThat(image.path("alt_text").asString()).matches("\\d+ % \\w+(, \\d+ % \\w+){3}");
            assertThat(ana.run().text()).contains(image.path("alt_text").asString());
            var picture = ImageIO.read(
                    java.net.URI.create(image.path("image_url").asString()).toURL());
            assertThat(picture.getWidth()).isEqualTo(640);
        }

        @Test
        void does_not_end_with_the_button_first_that_everybody_would_see() {
            assertThat(ana.finishes().run().buttons()).first().asString().startsWith("Compare ");
        }
    }

    @Nested
    class taken_together {
        @ParameterizedTest
        @ValueSource(strings = {JOINED, NOT_JOINED})
        void makes_the_invitation_say_what_they_are_from_the_third_result_on(String channel) {
            Seen invitation = invite(channel);
            for (String name : List.of("ana", "ben")) {
                joins(name, channel, invitation).finishes();
            }
            slack.settle();
            assertThat(invitationIn(channel, invitation).text()).contains("Ana Duarte asks");
            joins("mira", channel, invitation).finishes();
            Seen three = awaitsInvitation(channel, invitation, "3 of you so far");
            assertThat(three.blocks().findParent("image_url").path("image_url").asString())
                    .contains("/pictures/team/");
            assertThat(three.text())
                    .contains("Who leans where: ")
                    .doesNotContain("Ana", "Ben", "Mira")
                    .doesNotContain("U0");
            assertThat(three.buttons()).containsExactly("Take it here", "Take it privately");
            joins("jonas", channel, invitation).finishes();
            awaitsInvitation(channel, invitation, "4 of you so far");
            assertThat(threadOfABystander(channel, invitation)).hasSize(5);
        }

        @Test
        void changes_it_also_where_slack_refuses_to_update_what_answered_a_command() {
            slack.faulty("chat.update", "error", "cant_update_message");
            Seen invitation = invite(JOINED);
            for (String name : List.of("ana", "ben", "mira")) {
                joins(name, JOINED, invitation).finishes();
            }
            awaitsInvitation(JOINED, invitation, "3 of you so far");
            slack.mended("chat.update");
        }

        @Test
        void says_it_once_below_where_it_can_be_changed_in_no_way() {
            slack.faulty("chat.update", "error", "cant_update_message");
            Seen invitation = invite(JOINED);
            var players = Stream.of("ana", "ben", "mira", "jonas")
                    .map(name -> joins(name, JOINED, invitation))
                    .toList();
            LIVE.bot().restart(); // whose presses could have changed it is forgotten
            players.forEach(Player::finishes);
            slack.settle();
            slack.mended("chat.update");
            assertThat(invitationIn(JOINED, invitation).text()).contains("Ana Duarte asks");
            assertThat(threadOfABystander(JOINED, invitation))
                    .filteredOn(seen -> seen.text().contains("of you so far"))
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.text()).contains("3 of you so far"));
        }

        @Test
        void counts_nobody_twice_and_none_who_took_it_in_private() {
            Seen invitation = invite(NOT_JOINED);
            var ana = joins("ana", NOT_JOINED, invitation).finishes();
            joins("ben", NOT_JOINED, invitation).finishes();
            joinsPrivately("tomasz", NOT_JOINED, invitation).finishes();
            ana.presses("Take it again");
            ana.awaits("Where are you now?");
            ana.finishes();
            slack.settle();
            assertThat(invitationIn(NOT_JOINED, invitation).text()).doesNotContain("of you so far");
        }

        private Seen awaitsInvitation(String channel, Seen invitation, String words) {
            return await(words)
                    .until(
                            () -> invitationIn(channel, invitation),
                            seen -> seen.text().contains(words));
        }

        private Seen invitationIn(String channel, Seen invitation) {
            return slack.as("priya").in(channel).messages().stream()
                    .filter(seen -> seen.ts().equals(invitation.ts()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class in_private {
        @Test
        void is_seen_by_nobody_else_until_its_result_is_shown() {
            Seen invitation = invite(NOT_JOINED);
            var tomasz = joinsPrivately("tomasz", NOT_JOINED, invitation).finishes();
            OpenConversation bens = slack.as("ben").in(NOT_JOINED);
            assertThat(bens.last().text()).isEqualTo(invitation.text());
            tomasz.presses("Show in channel");
            assertThat(bens.last().text())
                    .startsWith("Tomasz Lis is ")
                    .contains("%")
                    .contains("Find yours");
            assertThat(bens.last().text()).contains("I told Tomasz Lis: \"You ").doesNotContain("Decided by");
            assertThat(tomasz.run().text()).contains("You ", "Nearest neighbour");
            assertThat(bens.last().text().lines().filter(line -> !line.startsWith("I told Tomasz Lis: ")))
                    .noneMatch(line -> line.contains("You "));
        }

        @Test
        void starts_again_in_private() {
            Seen invitation = invite(NOT_JOINED);
            var tomasz = joinsPrivately("tomasz", NOT_JOINED, invitation).presses("Stop", "Start over");
            assertThat(tomasz.run().text()).contains("Where are you now?");
            assertThat(tomasz.run().ephemeral()).isTrue();
            assertThat(slack.as("ben").in(NOT_JOINED).last().text()).isEqualTo(invitation.text());
        }
    }

    @Nested
    class in_direct_messages {
        @Test
        void starts_from_the_shortcut_that_works_anywhere() {
            slack.as("jonas").runs("quiz.find");
            var jonas = new Player("jonas", slack.as("jonas").with("whichrole"), Optional.empty());
            assertThat(jonas.awaits("Where are you now?").ephemeral()).isFalse();
            assertThat(jonas.finishes().run().text()).contains("Nearest neighbour");
        }

        @ParameterizedTest
        @ValueSource(strings = {"quiz", "/whichrole quiz", "which one am I?"})
        void starts_at_once_as_a_message_and_runs_there(String typed) {
            var ana = new Player("ana", slack.as("ana").with("whichrole"), Optional.empty());
            ana.place.types(typed);
            slack.settle();
            assertThat(ana.run().text()).startsWith("Where are you now?");
            assertThat(ana.run().ephemeral()).isFalse();
            ana.finishes();
            assertThat(ana.run().text()).contains("Nearest neighbour").doesNotContain("'s run");
            assertThat(ana.run().buttons()).doesNotContain("Show in channel");
        }

        @Test
        void between_two_people_is_seen_by_the_one_who_asked() {
            var ana = new Player("ana", slack.as("ana").with("ben"), Optional.empty());
            ana.place.types("/whichrole quiz");
            slack.settle();
            assertThat(ana.finishes().run().text()).contains("Nearest neighbour");
            assertThat(ana.run().ephemeral()).isTrue();
            assertThat(slack.as("ben").with("ana").last().text()).doesNotContain("Nearest neighbour");
        }
    }

    @Nested
    class by_mention {
        @Test
        void starts_in_the_thread_of_the_mention() {
            OpenConversation place = slack.as("ana").in(JOINED);
            place.types("@whichrole quiz");
            Seen mention =
                    place.awaits(seen -> seen.replies() == 1 && seen.text().endsWith("quiz"));
            Seen run = newestOf(place.thread(mention));
            assertThat(run.text()).contains("Where are you now?");
            run.click("quiz.level.2");
            slack.settle();
            assertThat(newestOf(place.thread(mention)).text()).contains("1 of 5", "Ana Duarte's run");
        }

        @Test
        void whispers_a_result_that_is_asked_for() {
            OpenConversation place = slack.as("priya").in(JOINED);
            place.types("@whichrole me");
            assertThat(place.awaits("No result yet.").ephemeral()).isTrue();
        }

        @Test
        void whispers_it_in_the_thread_where_it_is_asked_for() {
            OpenConversation place = slack.as("priya").in(JOINED);
            Seen parent = place.awaits("who owns staging");
            place.repliesTo(parent, "@whichrole me");
            Seen last = await().until(() -> newestOf(place.thread(parent)), Seen::ephemeral);
            assertThat(last.text()).startsWith("No result yet.");
        }

        private Seen newestOf(List<Seen> thread) {
            return thread.get(thread.size() - 1);
        }
    }

    @Nested
    class afterwards {
        @Test
        void tells_a_person_their_last_result_in_private() {
            OpenConversation sofias = slack.as("sofia").in(NOT_JOINED);
            sofias.types("/whichrole me");
            assertThat(sofias.last().text()).startsWith("No result yet.");
            joins("sofia", NOT_JOINED, invite(NOT_JOINED)).finishes();
            sofias.types("/whichrole me");
            assertThat(sofias.last().text()).contains("Taken on");
            assertThat(sofias.last().ephemeral()).isTrue();
            assertThat(sofias.last().buttons()).contains("Show in channel").doesNotContain("Share in channel");
        }

        @Test
        void still_knows_a_result_when_the_bot_was_started_again() {
            joins("jonas", NOT_JOINED, invite(NOT_JOINED)).finishes();
            OpenConversation lees = slack.as("jonas").in(NOT_JOINED);
            lees.types("/whichrole me");
            String result = lees.last().text();
            assertThat(result).contains("Taken on");
            LIVE.bot().restart();
            lees.types("/whichrole me");
            assertThat(lees.last().text()).isEqualTo(result);
        }
    }
}
