package dev.whichrole.team;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.QuizAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The team map in words. */
public final class TeamAnswers {
    private static final int MOST_NAMES = 5;

    private final Handbook handbook;
    private final TeamWords words;
    private final CornersPicture picture;

    public TeamAnswers(Handbook handbook, TeamWords words) {
        this.handbook = handbook;
        this.words = words;
        this.picture = new CornersPicture(handbook, words);
    }

    /**
     * The team map, or how to join in while fewer than three people are counted.
     *
     * @param names the name of a counted person; asked for a few at most
     */
    public Answer of(Coverage coverage, Function<UserId, String> names) {
        return coverage.shows() ? map(coverage, names) : tooFew(coverage);
    }

    /** Those who will be named, so that their names can be had in time. */
    public Set<UserId> named(Coverage coverage) {
        return coverage.shows()
                ? Stream.of(
                                Arrays.stream(Role.values())
                                        .flatMap(role ->
                                                coverage.in(role).stream().limit(MOST_NAMES)),
                                coverage.inManyChairs().stream().limit(MOST_NAMES),
                                coverage.nearest(coverage.weakest()).stream())
                        .flatMap(users -> users)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The answer while many members are still being read. */
    public Answer progress(int members) {
        return Answer.titled(
                members == 0
                        ? words.waiting().begun()
                        : words.waiting().progress().with("members", String.valueOf(members)));
    }

    /** The answer where the bot may not see who is in the channel. */
    public Answer noScope() {
        return blind(words.waiting().noScope());
    }

    /** The answer in a channel that the bot is not in and cannot look into. */
    public Answer notHere() {
        return blind(words.waiting().notHere());
    }

    /** The answer in group direct messages, which the bot asks for no permission to look into. */
    public Answer amongAFew() {
        return blind(words.waiting().amongAFew());
    }

    /** The answer where there is no channel. */
    public Answer directly() {
        return blind(words.waiting().directly());
    }

    /** Which chair is next can be told without seeing anybody. */
    private Answer blind(TeamWords.Blind says) {
        return Answer.titled(says.title()).plus(says.text()).offering(next("next chair"));
    }

    private Answer tooFew(Coverage coverage) {
        var says = words.tooFew();
        var count =
                switch (coverage.people()) {
                    case 0 -> says.none();
                    case 1 -> says.one();
                    default -> says.two();
                };
        return new Answer(
                says.title(),
                List.of(new Part.Text(count), new Part.Text(says.text())),
                List.of(start().leading(), next("next chair")));
    }

    private Answer map(Coverage coverage, Function<UserId, String> lookUp) {
        Map<UserId, String> known = new HashMap<>();
        Function<UserId, String> names = user -> known.computeIfAbsent(user, lookUp);
        var parts = new ArrayList<Part>();
        parts.add(picture.of(coverage, new Part.Shares(coverage.percent(), gifts())));
        parts.add(new Part.Text(words.says().counted().with("count", String.valueOf(coverage.people()))));
        for (Role role : Role.values()) {
            parts.add(chair(coverage, role, names));
        }
        if (!coverage.inManyChairs().isEmpty()) {
            parts.add(many(coverage, names));
        }
        parts.add(next(coverage, names));
        parts.add(new Part.Note(words.says().note()));
        return new Answer(title(coverage), parts, List.of(next(emptyChair(coverage)), start(), startup()));
    }

    /** Who sits in many chairs, told apart by the one they lean to most. */
    private Part many(Coverage coverage, Function<UserId, String> names) {
        var people = coverage.inManyChairs();
        var says = people.size() == 1 ? words.says().manyOne() : words.says().many();
        Map<List<Role>, List<UserId>> alike = people.stream()
                .limit(MOST_NAMES)
                .collect(Collectors.groupingBy(coverage::first, LinkedHashMap::new, Collectors.toList()));
        String leans = alike.entrySet().stream()
                .map(group -> lean(group.getValue().stream().map(names).toList(), group.getKey()))
                .collect(Collectors.joining(" "));
        return new Part.Fact(words.labels().many(), says.with(Map.of("names", names(people, names), "leans", leans)));
    }

    /** Those who lean alike, in one sentence. */
    private String lean(List<String> names, List<Role> first) {
        var says = words.says();
        boolean evenly = first.size() == Role.values().length;
        if (names.size() == 1) {
            return evenly
                    ? says.evenly().with("name", names.get(0))
                    : says.leans().with(Map.of("name", names.get(0), "gifts", gifts(first)));
        }
        return evenly
                ? says.evenlyMany().with("names", list(names))
                : says.lean().with(Map.of("names", list(names), "gifts", gifts(first)));
    }

    private String title(Coverage coverage) {
        var empty = coverage.empty();
        if (empty.size() == 1) {
            var role = empty.get(0);
            return words.titles()
                    .empty()
                    .with(Map.of("gift", gift(role), "missing", TeamWords.of(words.missing(), role)));
        }
        if (!empty.isEmpty()) {
            return words.titles().empties().with("gifts", gifts(empty));
        }
        var single = coverage.single();
        return switch (single.size()) {
            case 0 -> words.titles().full();
            case 1 -> words.titles().single().with("gift", gift(single.get(0)));
            default -> words.titles().singles().with("gifts", gifts(single));
        };
    }

    private String gifts(List<Role> roles) {
        return list(roles.stream().map(this::gift).toList());
    }

    private Part chair(Coverage coverage, Role role, Function<UserId, String> names) {
        var people = coverage.in(role);
        var slots =
                Map.of("gift", capital(gift(role)), "role", handbook.card(role).title());
        return switch (people.size()) {
            case 0 ->
                new Part.Fact(
                        words.labels().chair().with(slots),
                        words.says().empty().with("without", TeamWords.of(words.without(), role)));
            case 1 ->
                new Part.Fact(
                        words.labels().chair().with(slots),
                        words.says()
                                .single()
                                .with(Map.of("name", names(people, names), "one", TeamWords.of(words.one(), role))));
            default -> new Part.Fact(words.labels().chair().with(slots), names(people, names) + ".");
        };
    }

    private Part next(Coverage coverage, Function<UserId, String> names) {
        var role = coverage.weakest();
        var card = handbook.card(role);
        var next = words.says()
                .next()
                .with(Map.of(
                        "role", card.title(),
                        "first", card.skills().get(0),
                        "second", card.skills().get(1)));
        return new Part.Fact(
                words.labels().next(),
                coverage.nearest(role)
                        .map(person -> next + " " + words.says().nearest().with("name", names.apply(person)))
                        .orElse(next));
    }

    private Map<Role, String> gifts() {
        return Arrays.stream(Role.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        role -> capital(gift(role)) + " (" + handbook.card(role).shortName() + ")"));
    }

    private String gift(Role role) {
        return handbook.card(role).gift().word();
    }

    private String names(List<UserId> people, Function<UserId, String> names) {
        var shown =
                people.stream().limit(MOST_NAMES).map(names).collect(Collectors.toCollection(ArrayList<String>::new));
        if (people.size() > MOST_NAMES) {
            shown.add(words.lists().more().with("count", String.valueOf(people.size() - MOST_NAMES)));
        }
        return list(shown);
    }

    private String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : String.join(words.lists().comma(), items.subList(0, last))
                        + words.lists().and()
                        + items.get(last);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Choice start() {
        return new Choice(words.buttons().start(), CommonAction.QUIZ.id(), QuizAction.PRIVATELY);
    }

    private Choice next(String typed) {
        return new Choice(words.buttons().next(), CommonAction.SHOW.id(), typed);
    }

    /** What asks which of the empty chairs is next; of the weakest, where none is empty. */
    private static String emptyChair(Coverage coverage) {
        var empty = coverage.empty();
        return empty.isEmpty()
                ? "next chair " + coverage.weakest().id()
                : empty.stream().map(Role::id).collect(Collectors.joining(" or ", "empty chair ", ""));
    }

    private Choice startup() {
        return new Choice(words.buttons().startup(), CommonAction.SHOW.id(), "startup");
    }
}
