package dev.whichrole.slack.view;

import dev.whichrole.SlackWords;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.PlainJson;
import dev.whichrole.content.QuizContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.privacy.Kept;
import dev.whichrole.privacy.PrivacyAnswers;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.Standing;
import dev.whichrole.quiz.Step;
import dev.whichrole.slack.workspace.HomeSections;
import dev.whichrole.team.Coverage;
import dev.whichrole.team.TeamAnswers;
import dev.whichrole.triage.RoleContacts;
import dev.whichrole.triage.Triage;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.model.Label;
import dev.whichrole.welcome.Delay;
import dev.whichrole.welcome.GreetingRules;
import dev.whichrole.welcome.GreetingState;
import dev.whichrole.welcome.WelcomeAnswers;
import dev.whichrole.workspace.ContactAnswers;
import dev.whichrole.workspace.SettingsAnswers;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What is said of people, to workspaces and of situations, which no word that is typed brings up by itself. */
final class SaidToPeople {
    /** An answer, and when it is given. */
    record Said(String when, Answer answer) {}

    private static final TeamId TEAM = new TeamId("T1");
    private static final Person ANA = new Person(TEAM, new UserId("U0ANA"));
    private static final String NAME = "Ana Duarte";
    private static final List<Role> ROLES = List.of(Role.values());
    private static final Handbook HANDBOOK = HandbookContent.read().handbook();
    private static final PeopleContent PEOPLE = PeopleContent.read();
    private static final Quiz QUIZ = QuizContent.read().quiz(HANDBOOK);
    private static final WelcomeAnswers WELCOME = new WelcomeAnswers(HANDBOOK, PEOPLE.welcome());
    private static final List<Contact> HELP = List.of(
            new Contact.Somebody(new UserId("U0BEN"), Optional.of("Ben Okafor")),
            new Contact.Channel(new ChannelId("C0HELP")));
    /** Of each kind of verdict there are more than these, which differ in what they quote. */
    private static final int MOST_ALIKE = 2;

    private SaidToPeople() {}

    /** Each answer once. */
    static Stream<Said> all() {
        Set<Answer> seen = new HashSet<>();
        return Stream.of(results(), teams(), greetings(), home(), privacy(), settings(), contacts(), verdicts())
                .flatMap(said -> said)
                .filter(said -> seen.add(said.answer()));
    }

    private static Stream<Said> results() {
        Profile one = played(0, 0);
        Stream<Said> onTheMap = Stream.of(
                new Said("counted in", QUIZ.counted(Optional.of(one.counted(true)))),
                new Said("taken off", QUIZ.counted(Optional.of(one))),
                new Said("no result", QUIZ.last(Optional.empty())),
                new Said("no result to count", QUIZ.counted(Optional.empty())));
        Stream<Said> results = Stream.concat(pure(), played())
                .flatMap(result -> Stream.of(
                        new Said("a result, " + result.standing(), QUIZ.last(Optional.of(result))),
                        new Said("a shared result, " + result.standing(), QUIZ.shown(result, NAME))));
        return Stream.concat(results, onTheMap);
    }

    private static Stream<Profile> pure() {
        return Stream.of(Standing.values())
                .flatMap(standing -> Stream.of(Role.values())
                        .map(role -> new Profile(
                                ANA, standing, List.of(new Given("gone", role, 100)), false, Instant.EPOCH)));
    }

    /** Every standing, always pressing the same button. */
    private static Stream<Profile> played() {
        return IntStream.range(0, Standing.values().length)
                .boxed()
                .flatMap(standing ->
                        IntStream.range(0, Role.values().length).mapToObj(answer -> played(standing, answer)));
    }

    private static Profile played(int standing, int answer) {
        Step step = pressed(QUIZ.start(ANA, 7).answer(), "quiz.level", standing);
        while (step instanceof Step.Show show) {
            step = pressed(show.answer(), "quiz.answer", answer);
        }
        return ((Step.Finished) step).profile();
    }

    private static Step pressed(Answer page, String action, int which) {
        var choices = page.choices().stream()
                .filter(choice -> choice.action().equals(action))
                .toList();
        return QUIZ.click(choices.get(which).value(), ANA, Instant.EPOCH);
    }

    private static Stream<Said> teams() {
        var answers = new TeamAnswers(HANDBOOK, PEOPLE.team());
        Stream<Said> maps = Stream.of(0, 1, 2, 3, 4, 5, 12)
                .flatMap(people -> Stream.of(1, 2, 3, 4).map(chairs -> coverage(people, chairs)))
                .map(coverage -> new Said(
                        "a team of " + coverage.people() + " without " + coverage.empty(),
                        answers.of(coverage, UserId::value)));
        return Stream.concat(
                maps,
                Stream.of(
                        new Said("a team is read", answers.progress(0)),
                        new Said("a large team is read", answers.progress(120)),
                        new Said("a team without the scope", answers.noScope()),
                        new Said("a team elsewhere", answers.notHere()),
                        new Said("a team in direct messages", answers.directly()),
                        new Said("a team in group messages", answers.amongAFew())));
    }

    /** So many people, each in one of so many chairs; every third is the whole department. */
    private static Coverage coverage(int people, int chairs) {
        return new Coverage(IntStream.range(0, people)
                .mapToObj(at -> new Profile(
                        new Person(TEAM, new UserId("P" + at)),
                        at % 3 == 2 ? Standing.WHOLE : Standing.MID,
                        List.of(
                                new Given("a", ROLES.get(at % chairs), 80),
                                new Given("b", ROLES.get((at + 1) % chairs), 20)),
                        true,
                        Instant.EPOCH))
                .toList());
    }

    private static Stream<Said> greetings() {
        return Stream.of(
                new Said("somebody joins, nothing is set", WELCOME.greeting(rules(), Optional.of("Ana"))),
                new Said("somebody joins, one is set", WELCOME.greeting(rules(Role.SRE), Optional.empty())),
                new Said("somebody joins, all are set", WELCOME.greeting(rules(Role.values()), Optional.of("Ana"))),
                new Said("after a week", WELCOME.daySeven()),
                new Said("later", WELCOME.later()),
                new Said("tomorrow", WELCOME.booked(Delay.TOMORROW)),
                new Said("next week", WELCOME.booked(Delay.NEXT_WEEK)),
                new Said("later, but no more messages", WELCOME.notBooked(Optional.of(GreetingState.OPTED_OUT))),
                new Said("later, again", WELCOME.notBooked(Optional.empty())),
                new Said("no more messages", WELCOME.stopped()),
                new Said("no more messages, later", WELCOME.calledOff()),
                new Said("invited to a channel", WELCOME.introduction()),
                new Said("not again here", WELCOME.introducedNever()),
                new Said("greeted by hand", WELCOME.byHand(true, Optional.empty())),
                new Said("greeted by hand before", WELCOME.byHand(false, Optional.of(GreetingState.SENT))),
                new Said("greeted by hand, refused", WELCOME.byHand(false, Optional.of(GreetingState.OPTED_OUT))),
                new Said("greeted by no admin", WELCOME.notYours()),
                new Said("whom to greet", WELCOME.whom()),
                new Said("a bot to greet", WELCOME.nobody()),
                new Said("a guest to greet", WELCOME.guest(new UserId("U0GUEST"))));
    }

    private static GreetingRules rules(Role... set) {
        return new GreetingRules(
                true, true, Arrays.stream(set).collect(Collectors.toMap(Function.identity(), role -> HELP)));
    }

    private static Stream<Said> home() {
        var words = SlackWords.read().home();
        return Stream.of(
                        HomeSections.glance(HandbookContent.read().explainer()).of(ANA),
                        HomeSections.about(words).of(ANA),
                        Optional.of(Answer.titled(words.whom()).plus(words.nobody())),
                        Optional.of(Answer.titled(words.whom()).plus(WELCOME.contacts(rules(Role.SRE, Role.INFRA)))))
                .flatMap(Optional::stream)
                .map(section -> new Said("Home", section));
    }

    private static Stream<Said> privacy() {
        var answers = new PrivacyAnswers(PEOPLE.privacy(), PlainJson::write);
        Map<Kept.Kind, List<Map<String, Object>>> everything = Stream.of(Kept.Kind.values())
                .collect(Collectors.toMap(kind -> kind, kind -> List.of(Map.of("what", "it"))));
        return Stream.of(
                new Said("nothing is kept", answers.page(new Kept(Map.of()))),
                new Said("everything is kept", answers.page(new Kept(everything))),
                new Said("an admin asks", answers.page(new Kept(everything), Set.of("commands", "users:read"))),
                new Said("export", answers.exported()),
                new Said("forget me", answers.forget()),
                new Said("forgotten", answers.forgotten()),
                new Said("kept", answers.cancelled()));
    }

    private static Stream<Said> settings() {
        var answers = new SettingsAnswers(PEOPLE.workspace());
        return Stream.of(
                new Said("settings", answers.howToOpen()),
                new Said("settings of others", answers.notYours()),
                new Said("settings are opened", answers.loading()),
                new Said("settings came late", answers.late()),
                new Said("settings are saved", answers.saved()));
    }

    private static Stream<Said> contacts() {
        var answers = new ContactAnswers(HANDBOOK, PEOPLE.workspace());
        Stream<Said> ofRoles = Stream.of(Role.values())
                .flatMap(role -> Stream.of(
                        new Said("who is our " + role.id(), answers.of(role, HELP)),
                        new Said("who is our " + role.id() + ", not set", answers.of(role, List.of()))));
        return Stream.concat(
                ofRoles,
                Stream.of(
                        new Said("who is who, all set", answers.ofAll(role -> HELP)),
                        new Said("who is who, one set", answers.ofAll(role -> role == Role.SRE ? HELP : List.of())),
                        new Said("who is who, none set", answers.ofAll(role -> List.of()))));
    }

    /** Verdicts of every title and first step, with somebody to ask and without, and what the others would ask. */
    private static Stream<Said> verdicts() {
        Triage triage = TriageContent.read().triage();
        Map<String, Integer> alike = new HashMap<>();
        Stream<Said> sorted = situations()
                .flatMap(text -> Stream.of(RoleContacts.NOBODY, role -> HELP)
                        .map(whom -> new Said(text, triage.answer(text, List.of(), whom))))
                .filter(said -> alike.merge(shape(said.answer()), 1, Integer::sum) <= MOST_ALIKE);
        Stream<Said> others = Stream.of(Label.values())
                .map(label -> new Said(
                        "what would the others ask, of " + label.id(),
                        triage.others(new LabelledText(label, "the deploy is stuck in staging"))));
        return Stream.concat(sorted, others);
    }

    /** What an answer is apart from what it quotes: its title and who takes which first step. */
    private static String shape(Answer answer) {
        Set<String> parts = new HashSet<>();
        for (Part part : answer.parts()) {
            parts.add(
                    part instanceof Part.Voice voice
                            ? voice.text()
                            : part.getClass().getSimpleName());
        }
        return answer.title() + parts;
    }

    private static Stream<String> situations() {
        var file = Objects.requireNonNull(SaidToPeople.class.getResourceAsStream("/triage/blind/batch-f.jsonl"));
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).path("text").asString());
    }
}
