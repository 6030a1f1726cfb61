package dev.whichrole.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.SlackWords;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.Yaml;
import dev.whichrole.explain.ExplainWords;
import dev.whichrole.explain.Explainer;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import dev.whichrole.handbook.TermExamples;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.WrittenResponse;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.testing.Conversations;
import dev.whichrole.workspace.Help;
import dev.whichrole.workspace.PreferenceStore;
import dev.whichrole.workspace.Preferences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Replies that are written once")
class WrittenRepliesTest {
    private static final TeamId HERE = new TeamId("T0HERE");
    private static final TeamId THERE = new TeamId("T0THERE");
    private static final Person ANA = new Person(HERE, new UserId("U0ANA"));
    private static final HandbookContent CONTENT = HandbookContent.read();
    private static final AnswerView VIEW = new AnswerView(SlackWords.read().view(), Optional.empty());

    /** What the admins of each workspace have said. */
    private static final class Said implements PreferenceStore {
        private final Map<TeamId, Preferences> byTeam = new ConcurrentHashMap<>();

        @Override
        public Preferences of(TeamId team) {
            return byTeam.getOrDefault(team, Preferences.UNSET);
        }

        @Override
        public void save(TeamId team, Preferences preferences) {
            byTeam.put(team, preferences);
        }

        void askAboutSre(TeamId team, String channel) {
            var help = new Help(Optional.of(new ChannelId(channel)), Optional.empty());
            save(team, new Preferences(Map.of(Role.SRE, help), Optional.empty(), false, List.of()));
        }
    }

    private final Said said = new Said();
    private final Conversation conversation = Conversations.about(CONTENT, said);
    private final WrittenReplies replies = new WrittenReplies(conversation, VIEW);

    private WrittenResponse reply(String typed, TeamId team) {
        return replies.of(asked(typed, team), false);
    }

    private PlainAsk asked(String typed, TeamId team) {
        return conversation.plain(conversation.hear(typed, ANA), team).orElseThrow();
    }

    @Test
    void are_the_same_bytes_however_it_is_typed() {
        assertThat(reply("sre", HERE)).isSameAs(reply("site reliability", THERE));
    }

    @Test
    void say_what_a_reply_says_that_is_written_anew() {
        for (String typed :
                List.of("sre", "sre senior", "junior", "sre vs devops", "help", "map", "train", "error budget")) {
            var before = reply(typed, HERE).getBody();
            var anew = new WrittenReplies(conversation, VIEW).of(asked(typed, HERE), false);
            assertThat(reply(typed, HERE).getBody()).isEqualTo(before).isEqualTo(anew.getBody());
        }
    }

    @Test
    void have_a_button_to_share_them_only_where_there_is_somebody_to_share_them_with() {
        assertThat(replies.of(asked("sre", HERE), false).getBody()).contains("Share in channel");
        assertThat(replies.of(asked("sre", HERE), true).getBody()).doesNotContain("Share in channel");
        assertThat(replies.of(asked("sre", HERE), false).getBody()).contains("Share in channel");
    }

    @Test
    void name_whom_this_workspace_asks_and_no_other() {
        said.askAboutSre(HERE, "C0OURS");
        assertThat(reply("sre", HERE).getBody()).contains("C0OURS");
        assertThat(reply("sre", THERE).getBody()).doesNotContain("C0OURS");
        said.askAboutSre(THERE, "C0THEIRS");
        var other = Conversations.about(CONTENT, said);
        var theirs = other.plain(other.hear("sre", ANA), THERE).orElseThrow();
        assertThat(replies.of(theirs, false).getBody()).contains("C0THEIRS").doesNotContain("C0OURS");
    }

    /** Each holds its own, so the content of one start is never answered with at the next. */
    @Test
    void follow_the_content() throws IOException {
        assertThat(reply("sre", HERE).getBody()).doesNotContain("zeppelin");
        var changed = Conversations.about(withASkillOfSre("zeppelin piloting"), said);
        var asked = changed.plain(changed.hear("sre", ANA), HERE).orElseThrow();
        assertThat(new WrittenReplies(changed, VIEW).of(asked, false).getBody()).contains("zeppelin piloting");
    }

    private static HandbookContent withASkillOfSre(String skill) throws IOException {
        var file = "content/roles/sre.yaml";
        try (var stream = WrittenRepliesTest.class.getClassLoader().getResourceAsStream(file)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var sre = Yaml.parse(file, text.replace("chaos engineering", skill), RoleCard.class);
            Map<Role, RoleCard> cards = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                cards.put(role, role == Role.SRE ? sre : CONTENT.handbook().card(role));
            }
            var handbook = new Handbook(cards, CONTENT.handbook().shared());
            var words = Yaml.read("content/explain.yaml", ExplainWords.class);
            return new HandbookContent(
                    handbook,
                    CONTENT.glossary(),
                    CONTENT.topics(),
                    CONTENT.parser(),
                    new Explainer(
                            handbook,
                            CONTENT.glossary(),
                            new TermExamples(Map.of(), List.of()),
                            CONTENT.topics(),
                            words));
        }
    }

    @Test
    void are_not_what_depends_on_the_words_that_somebody_typed() {
        assertThat(conversation.plain(conversation.hear("paltform", ANA), HERE)).isEmpty();
        assertThat(conversation.plain(conversation.hear("our pods crash after every deploy", ANA), HERE))
                .isEmpty();
        assertThat(conversation.plain(conversation.hear("who owns the payment service", ANA), HERE))
                .isEmpty();
        assertThat(conversation.plain(conversation.hear("quiz", ANA), HERE)).isEmpty();
        assertThat(conversation.plain(conversation.hear("who is our sre", ANA), HERE))
                .isEmpty();
    }

    /** More than fits is asked for; what was asked for first is not kept for ever. */
    @Test
    void take_up_no_more_than_a_mebibyte() {
        var first = replies.of(asked("sre", HERE), false);
        IntStream.range(0, 2_000)
                .mapToObj(i ->
                        new PlainAsk(asked("sre", HERE).ask(), List.of(new Contact.Channel(new ChannelId("C0" + i)))))
                .forEach(asked -> replies.of(asked, false));
        assertThat(replies.keptBytes()).isBetween(1L, 1L << 20);
        assertThat(replies.of(asked("sre", HERE), false).getBody()).isEqualTo(first.getBody());
    }
}
