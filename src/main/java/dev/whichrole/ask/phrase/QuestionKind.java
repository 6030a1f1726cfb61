package dev.whichrole.ask.phrase;

import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of question that are known by how they are put, and the ask that each becomes. The first that fits wins. */
public enum QuestionKind {
    TOPIC(found -> new Ask.ShowTopic(found.first(String.class))),
    NEIGHBOUR(found -> new Ask.ShowTopic(found.first(String.class))),
    HIRING(found -> new Ask.Hiring(found.first(Role.class))),
    GLOSSARY(found -> new Ask.ShowGlossary()),
    TERMS_OF(found -> new Ask.ShowTermsOf(found.find(Role.class))),
    LADDER(QuestionKind::byLevel),
    PATH(found -> path(found.all(Role.class))),
    BECOME(found -> new Ask.Become(found.first(Role.class), found.find(Level.class))),
    COMPARE_AT(QuestionKind::byLevel),
    NEXT_CHAIR(QuestionKind::nextChair),
    /** Of whom it is known what hurts, as somebody has pressed a button that says so. */
    HURTING_CHAIR(found -> hurting(found, false)),
    EMPTY_CHAIR(found -> hurting(found, true)),
    WHO_HOLDS(found -> new Ask.WhoHolds(found.first(Role.class))),
    /** Which of the four something that the handbook says of one is said of. */
    WHOSE(found -> found.first(Ask.class)),
    FIELD(found -> field(found.all(Role.class), found.first(Field.class))),
    WORRIES(found -> field(found.all(Role.class), Field.LOSES_SLEEP_OVER)),
    GIVES(found -> field(found.all(Role.class), Field.GIVES)),
    CARES(found -> field(found.all(Role.class), Field.CARES_ABOUT)),
    DAY(found -> field(found.all(Role.class), Field.DAY)),
    ASKS(found -> field(found.all(Role.class), Field.QUESTION)),
    MEASURED(found -> field(found.all(Role.class), Field.MEASURED_BY)),
    PLAINLY(found -> field(found.all(Role.class), Field.TRAIN)),
    EXPLAIN(found -> new Ask.ExplainTerm(found.first(String.class))),
    TERM(found -> new Ask.ShowTerm(found.first(String.class))),
    TERMS(found -> terms(found.all(String.class))),
    /** Words, roles and what is neither, beside each other. */
    SIDES(found -> terms(found.names())),
    /** An opinion or a question about a word, in one sentence of the text. */
    TALK(found -> terms(found.all(String.class))),
    WHO_IS_WHO(found -> new Ask.WhoIsWho()),
    WHO_OWNS(found -> new Ask.WhoOwns(found.first(String.class))),
    COMMON(found -> common(found.all(Role.class))),
    COMPARE(found -> compare(found.all(Role.class))),
    CELL(found -> new Ask.ShowCell(found.first(Role.class), found.first(Level.class))),
    SENIOR(found -> new Ask.ShowCell(found.first(Role.class), Level.SENIOR)),
    LEVEL(found -> new Ask.ShowLevel(found.first(Level.class))),
    CARD(found -> new Ask.ShowRole(found.first(Role.class))),
    MISSING(found -> missing(found.all(Role.class))),
    MAP(found -> new Ask.ShowMap()),
    TRAIN(found -> new Ask.ShowTrain()),
    STARTUP(found -> new Ask.ShowStartup()),
    TEAM(found -> new Ask.ShowTeam()),
    ME(found -> new Ask.ShowMe()),
    SETTLE(found -> new Ask.Settle("")),
    QUIZ(found -> new Ask.TakeQuiz()),
    FIND(found -> new Ask.FindMyRole()),
    PRIVACY(found -> new Ask.ShowPrivacy()),
    FORGET(found -> new Ask.Forget()),
    SETTINGS(found -> new Ask.OpenSettings()),
    HELP(found -> new Ask.Help());

    @SuppressWarnings("ImmutableEnumChecker") // captures nothing
    private final Function<Found, Ask> ask;

    QuestionKind(Function<Found, Ask> ask) {
        this.ask = ask;
    }

    public Ask ask(Found found) {
        return ask.apply(found);
    }

    private static Ask path(List<Role> roles) {
        return roles.size() == 1 || roles.get(0) == roles.get(1)
                ? new Ask.Become(roles.get(0))
                : new Ask.ShowPath(roles.get(0), roles.get(1));
    }

    /** One role across the levels, or several at the highest of the levels named. */
    private static Ask byLevel(Found found) {
        var roles = found.all(Role.class);
        return roles.size() == 1
                ? new Ask.ShowLadder(roles.get(0), found.all(Level.class))
                : new Ask.CompareAt(
                        roles,
                        found.all(Level.class).stream().max(Level::compareTo).orElseThrow());
    }

    /** Who names a role has not said what hurts. */
    private static Ask nextChair(Found found) {
        return new Ask.NextChair(found.find(Integer.class).orElse(0), Optional.empty(), found.all(Role.class), false);
    }

    /** One role is what hurts; of two it is one. */
    private static Ask hurting(Found found, boolean empty) {
        var roles = found.all(Role.class);
        var pain = roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.<Role>empty();
        return new Ask.NextChair(
                found.find(Integer.class).orElse(0), pain, roles.size() > 1 ? roles : List.of(), empty);
    }

    /** Of two, of three as they compare, and else of all four. */
    private static Ask common(List<Role> roles) {
        return switch (roles.size()) {
            case 2 -> new Ask.ShowCommon(roles.get(0), roles.get(1));
            case 3 -> compare(roles);
            default -> new Ask.ShowTopic("what do all four share");
        };
    }

    static Ask compare(List<Role> roles) {
        return roles.size() > 1 ? new Ask.Compare(roles) : new Ask.Compare(List.of(Role.values()));
    }

    /** Two names of the same word are one word. */
    private static Ask terms(List<String> names) {
        return names.size() > 1 ? new Ask.CompareTerms(names) : new Ask.ShowTerm(names.get(0));
    }

    /** What those would give that are not there. */
    private static Ask missing(List<Role> there) {
        var missing =
                Stream.of(Role.values()).filter(role -> !there.contains(role)).toList();
        return missing.isEmpty() ? new Ask.ShowTeam() : new Ask.ShowField(missing, Field.GIVES);
    }

    private static Ask field(List<Role> roles, Field field) {
        return new Ask.ShowField(roles.isEmpty() ? List.of(Role.values()) : roles, field);
    }

    /** What the slots of a phrasing hold, in the order of the text. */
    public record Found(List<Object> values) {
        public <T> List<T> all(Class<T> kind) {
            List<T> all = List.of();
            for (Object value : values) {
                if (kind.isInstance(value) && !all.contains(kind.cast(value))) {
                    all = all.isEmpty() ? new ArrayList<>(values.size()) : all;
                    all.add(kind.cast(value));
                }
            }
            return all;
        }

        /** Words as they are called, and roles by their ids. */
        List<String> names() {
            return values.stream()
                    .flatMap(value -> value instanceof Role role
                            ? Stream.of(role.id())
                            : value instanceof String name ? Stream.of(name) : Stream.empty())
                    .distinct()
                    .toList();
        }

        public <T> Optional<T> find(Class<T> kind) {
            return all(kind).stream().findFirst();
        }

        public <T> T first(Class<T> kind) {
            return find(kind).orElseThrow(() -> new IllegalStateException("no " + kind + " in " + values));
        }
    }
}
