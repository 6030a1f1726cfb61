package dev.whichrole.triage;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.kind.KindDetector;
import dev.whichrole.triage.kind.StepWords;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Trade;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What triage says, by occasion. */
public record TriageWords(
        Map<Role, String> names,
        Map<Role, String> shortNames,
        OfVerdict verdict,
        OfReading reading,
        OfObjection objection,
        KindDetector kinds,
        StepWords steps) {
    public TriageWords {
        names = complete(names, "names");
        shortNames = complete(shortNames, "short-names");
    }

    /** What is said of a situation. */
    public record OfVerdict(
            Phrase between,
            String shared,
            String none,
            Phrase sure,
            Phrase fairly,
            Phrase unsure,
            String unsureNone,
            Phrase trade,
            Phrase fairlyTrade,
            Phrase perhapsTrade,
            String because,
            Phrase starts,
            String startsAlone,
            Phrase both,
            Map<Role, String> when,
            Phrase sharedText,
            String noneText,
            Phrase tradeText,
            String nothingText,
            String unanswered,
            String unansweredText,
            String unansweredFairly,
            Set<String> asking,
            Set<String> beforeAsking,
            Phrase unsureText,
            Phrase unsureNoneText,
            Phrase nearest,
            Map<Label, String> about,
            Map<Trade, String> trades,
            String others,
            String askOthers,
            Phrase whom,
            Phrase unset,
            Phrase or,
            String wrong,
            String askThere,
            String help) {
        public OfVerdict {
            when = complete(when, "verdict.when");
            asking = Set.copyOf(asking);
            beforeAsking = Set.copyOf(beforeAsking);
            about = Map.copyOf(about);
            trades = Map.copyOf(trades);
            if (about.size() < Label.values().length || trades.size() < Trade.COUNT - 1) {
                throw new IllegalArgumentException("a label or a trade is missing in verdict.about or verdict.trades");
            }
        }

        /** Where a role is the one to ask, of two. */
        String when(Role role) {
            return known(when, role);
        }

        String about(Label label) {
            return known(about, label);
        }

        String trades(Trade trade) {
            return known(trades, trade);
        }
    }

    /** What is said of a long text. */
    public record OfReading(
            Phrase title,
            Phrase told,
            Phrase toldFairly,
            Phrase toldUnsure,
            String all,
            String allText,
            Phrase ofTrade,
            String untitled,
            Phrase otherTitle,
            Phrase agrees,
            Phrase differs,
            Phrase differsWholly,
            Phrase tooLittle,
            String little,
            Phrase calls,
            Map<Role, String> one,
            Phrase missing,
            Phrase level,
            String noPhrases,
            String note,
            String toldNote,
            Map<Level, String> levels) {
        public OfReading {
            one = complete(one, "reading.one");
            levels = Map.copyOf(levels);
            if (levels.size() < Level.values().length) {
                throw new IllegalArgumentException("a level is missing in reading.levels");
            }
        }

        String one(Role role) {
            return known(one, role);
        }

        String levels(Level level) {
            return known(levels, level);
        }
    }

    /** What is said to somebody who says that a verdict was not right. */
    public record OfObjection(
            Phrase title, String keeps, String back, Phrase thanks, String offer, String send, String sent) {}

    /** The label's display name. */
    String name(Label label) {
        return switch (label) {
            case SHARED -> verdict.shared();
            case NONE -> verdict.none();
            default -> name(label.role().orElseThrow());
        };
    }

    String name(Role role) {
        return known(names, role);
    }

    String shortName(Role role) {
        return known(shortNames, role);
    }

    private static <K> String known(Map<K, String> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "no words for " + key);
    }

    private static Map<Role, String> complete(Map<Role, String> map, String where) {
        if (!map.keySet().containsAll(Arrays.asList(Role.values()))) {
            throw new IllegalArgumentException(where + " lacks a role: " + map.keySet());
        }
        return Map.copyOf(map);
    }
}
