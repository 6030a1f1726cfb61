package dev.whichrole.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.whichrole.SlackWords;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.PlainJson;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.blockkit.BlockKit;
import dev.whichrole.playground.blockkit.Surface;
import dev.whichrole.privacy.Kept;
import dev.whichrole.privacy.PrivacyAnswers;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.team.Coverage;
import dev.whichrole.team.TeamAnswers;
import dev.whichrole.triage.feedback.Feedback;
import dev.whichrole.triage.model.Label;
import dev.whichrole.welcome.GreetingRules;
import dev.whichrole.welcome.WelcomeAnswers;
import dev.whichrole.workspace.FeedbackAnswers;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.SettingsForm;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** With the longest and worst names and texts that people can have and type. */
@DisplayName("What is said about people and workspaces")
class PeopleFitSlackTest {
    private static final SlackWords WORDS = SlackWords.read();
    private static final Optional<URI> PICTURES = Optional.of(URI.create("https://bot.example.com/"));
    private static final AnswerView VIEW = new AnswerView(WORDS.view(), PICTURES);
    private static final String WORST = "<!channel>&".repeat(8).substring(0, 80);
    private static final WelcomeAnswers WELCOME = new WelcomeAnswers(
            HandbookContent.read().handbook(), PeopleContent.read().welcome());
    private static final TeamAnswers TEAM = new TeamAnswers(
            HandbookContent.read().handbook(), PeopleContent.read().team());
    private static final PrivacyAnswers PRIVACY =
            new PrivacyAnswers(PeopleContent.read().privacy(), PlainJson::write);

    private static GreetingRules everybodyNamed() {
        List<Contact> contacts = List.of(
                new Contact.Channel(new ChannelId("C1")),
                new Contact.Somebody(new UserId("U1"), Optional.of(WORST)),
                new Contact.Group(new GroupId("S1")));
        return new GreetingRules(true, true, everyRole(role -> contacts));
    }

    private static <T> Map<Role, T> everyRole(Function<Role, T> value) {
        return Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, value));
    }

    private static Coverage coverage(int people) {
        return new Coverage(IntStream.range(0, people)
                .mapToObj(i -> new Profile(
                        new Person(new TeamId("T1"), new UserId("U" + i)),
                        i % 2 == 0 ? Standing.WHOLE : Standing.MID,
                        List.of(new Given("a", i % 4 == 1 ? Role.SRE : Role.DEVOPS, 100)),
                        true,
                        Instant.EPOCH))
                .toList());
    }

    private static Answer objections() {
        var page = new FeedbackAnswers(
                PeopleContent.read().workspace(),
                HandbookContent.read().handbook(),
                text -> Optional.of("w".repeat(60)));
        var worst = Optional.of(WORST.repeat(20));
        var said = new Feedback(new TeamId("T1"), "0".repeat(64), worst, Label.SRE, Label.PLATFORM, Instant.EPOCH);
        return page.of(Collections.nCopies(10, said), List.of());
    }

    static Stream<Answer> answers() {
        var everything = Arrays.stream(Kept.Kind.values())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> Collections.nCopies(30, Map.<String, Object>of("text", WORST.repeat(20)))));
        return Stream.of(
                        Stream.of(
                                WELCOME.greeting(everybodyNamed(), Optional.of(WORST)),
                                WELCOME.daySeven(),
                                WELCOME.later(),
                                WELCOME.stopped(),
                                WELCOME.introduction(),
                                WELCOME.notYours(),
                                WELCOME.whom(),
                                WELCOME.nobody(),
                                TEAM.of(coverage(2), user -> WORST),
                                TEAM.of(coverage(3), user -> WORST),
                                TEAM.of(coverage(40), user -> WORST),
                                TEAM.progress(5_000),
                                TEAM.noScope(),
                                TEAM.notHere(),
                                TEAM.amongAFew(),
                                TEAM.directly(),
                                PRIVACY.page(new Kept(everything), Set.of("commands", "x".repeat(60))),
                                PRIVACY.exported(),
                                PRIVACY.forget(),
                                PRIVACY.forgotten(),
                                objections()),
                        PRIVACY.export(new Kept(everything)).stream())
                .flatMap(all -> all);
    }

    private static List<String> faults(Surface surface, Object shown) {
        var json = JsonMapper.shared().readTree(GsonFactory.createSnakeCase().toJson(shown));
        return BlockKit.validate(surface, json).stream()
                .map(fault -> fault.line())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void keeps_within_what_slack_accepts_in_messages_and_modals(Answer answer) {
        var message =
                VIEW.render(answer, AnswerFrame.plain().withPictures(PICTURES).sharing("team"));
        assertThat(faults(Surface.MESSAGE, message.blocks())).isEmpty();
        assertThat(message.text().length()).isLessThanOrEqualTo(4_000);
        assertThat(faults(Surface.MODAL, VIEW.modal(message))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void mentions_nobody(Answer answer) {
        var message = VIEW.render(answer, AnswerFrame.plain());
        assertThat(message.text() + message.blocks()).doesNotContain("<!", "<@");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void has_one_leading_button_at_most(Answer answer) {
        assertThat(answer.choices())
                .filteredOn(choice -> choice.style() == Choice.Style.LEADING)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void fits_on_home() {
        var home = new HomeView(WORDS.home().field(), VIEW);
        var view = home.of(
                List.of(
                        WELCOME.greeting(everybodyNamed(), Optional.of(WORST)),
                        objections(),
                        TEAM.of(coverage(40), user -> WORST)),
                "");
        assertThat(faults(Surface.HOME, view)).isEmpty();
    }

    @Test
    void on_home_tells_whether_it_would_look_the_same() {
        var home = new HomeView(WORDS.home().field(), VIEW);
        var view = home.of(List.of(WELCOME.daySeven()), "");
        assertThat(view.getPrivateMetadata())
                .isEqualTo(home.of(List.of(WELCOME.daySeven()), ".2").getPrivateMetadata())
                .isNotEqualTo(home.of(List.of(WELCOME.introduction()), "").getPrivateMetadata());
    }

    @Test
    void fits_in_the_settings_however_many_groups_there_are() {
        var modal = new SettingsModal(WORDS.settings().modal(), VIEW);
        var groups =
                IntStream.range(0, 300).boxed().collect(Collectors.toMap(i -> new GroupId("S" + i), i -> "@" + WORST));
        var row = new SettingsForm.Row(
                Optional.of(new ChannelId("C1")), Optional.of(new UserId("U1")), Optional.of(new GroupId("S299")));
        var form = new SettingsForm(
                everyRole(role -> row), true, true, "x".repeat(3_000), "x".repeat(Preferences.LONGEST_GREETING));
        var names = everyRole(Role::id);
        assertThat(faults(
                        Surface.MODAL,
                        modal.of(
                                form,
                                names,
                                new SettingsModal.Groups(Optional.of(groups), true),
                                objections(),
                                new SettingsModal.Opened(0, "v"))))
                .isEmpty();
        assertThat(faults(
                        Surface.MODAL,
                        modal.of(
                                form,
                                names,
                                new SettingsModal.Groups(Optional.empty(), false),
                                objections(),
                                new SettingsModal.Opened(9, "v"))))
                .isEmpty();
    }

    @Test
    void shows_code_as_it_is() {
        var message =
                VIEW.render(Answer.titled("Data").plus(new Part.Code("{\n  \"a\": \"<b>\"\n}")), AnswerFrame.plain());
        assertThat(Shown.json(message)).contains("```\\n{\\n  \\\"a\\\": \\\"\\u0026lt;b\\u0026gt;\\\"\\n}\\n```");
    }
}
