package dev.whichrole.ask.team;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import java.util.List;
import java.util.Optional;

/**
 * A team that somebody counts up, "we are 3 backend, one ops guy and me", or of which they say how large it is and nothing
 * else, "about 40 engineers". Whoever says that much wants to know who is next.
 */
public final class TeamTold {
    /** A longer text tells of something else besides. */
    private static final int MOST_WORDS = 24;

    /** Between the number and what it counts: "two very senior developers". */
    private static final int FURTHEST = 3;

    private static final int FEWEST_COUNTS = 2;

    /** Fewer people are rather those whom a trouble meets than a company. */
    private static final int LEAST_IN_PASSING = 5;
    /** So many words may be neither counted people nor what people say around them. */
    private static final int FEW = 2;

    private static final int MOST_PEOPLE = 200;

    private final Phrasebook.Crew words;
    private final Lexemes lexemes;
    private final TeamSize size;

    public TeamTold(Phrasebook.Crew words, Lexemes lexemes, Counts counts) {
        this.words = words;
        this.lexemes = lexemes;
        this.size = new TeamSize(words.sizes(), words, counts);
    }

    /** What hurts in such a team, and so who is next; empty if the text is about something else. */
    public Optional<Ask.NextChair> ask(List<String> said) {
        if (said.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return size.of(said).or(() -> countedUp(said)).map(people -> new Ask.NextChair(people, Optional.empty()));
    }

    /** How large a team is, where the first of some clauses says that and nothing else, and none speaks of this moment. */
    public Optional<Ask.NextChair> inPassing(List<List<String>> clauses) {
        List<String> said = clauses.stream().flatMap(List::stream).toList();
        return clauses.size() < 2 || said.size() > MOST_WORDS || said.stream().anyMatch(words.moment()::contains)
                ? Optional.empty()
                : size.of(clauses.get(0))
                        .filter(people -> people >= LEAST_IN_PASSING)
                        .map(people -> new Ask.NextChair(people, Optional.empty()));
    }

    private Optional<Integer> countedUp(List<String> said) {
        int people = 0;
        int counts = 0;
        int others = 0;
        boolean numbered = false;
        int at = 0;
        while (at < said.size()) {
            int counted = counted(said, at);
            if (counted > 0) {
                people += number(said.get(at)).orElse(0);
                counts++;
                numbered |= !words.articles().contains(said.get(at));
                at += counted;
            } else {
                boolean self = words.self().contains(said.get(at));
                people += self ? 1 : 0;
                counts += self ? 1 : 0;
                others += self || isAround(said.get(at)) ? 0 : 1;
                at++;
            }
        }
        return numbered && counts >= FEWEST_COUNTS && people > 1 && people <= MOST_PEOPLE && others <= FEW
                ? Optional.of(people)
                : Optional.empty();
    }

    private boolean isAround(String word) {
        return words.around().contains(word) || words.people().contains(word);
    }

    /** How many words from here on are a number and the people that it counts; 0 if none are. */
    private int counted(List<String> said, int at) {
        if (number(said.get(at)).isEmpty()) {
            return 0;
        }
        for (int next = at + 1; next < said.size() && next <= at + FURTHEST; next++) {
            if (words.people().contains(said.get(next))) {
                return next - at + 1;
            }
        }
        return 0;
    }

    private Optional<Integer> number(String word) {
        if (words.articles().contains(word)) {
            return Optional.of(1);
        }
        return written(word);
    }

    private Optional<Integer> written(String word) {
        Integer written = words.numbers().get(word);
        return written == null ? lexemes.find("number", word).map(Integer.class::cast) : Optional.of(written);
    }
}
