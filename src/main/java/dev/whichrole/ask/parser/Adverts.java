package dev.whichrole.ask.parser;

import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.text.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows a job ad that somebody has pasted from a question about ads: by its title, what it says and what it does not. */
final class Adverts {
    private static final Pattern YEARS = Pattern.compile("\\d\\s*\\+?\\s*(?:-\\s*\\d+)?\\s*(?:yrs?|years?|yoe)\\b");
    private static final Pattern MONEY = Pattern.compile("[$€£]\\s?\\d|\\d\\s?k\\b|\\d\\s*(?:eur|usd|gbp|chf|lpa)\\b");
    private static final Pattern LIST_ITEM = Pattern.compile("(?m)^\\s*(?:[-*•·–]|:[a-z_]+:|\\d+[.)])\\s");

    /** A title line has no more words. */
    private static final int LONGEST_TITLE = 14;

    /** Whoever says less in one line asks about the post rather than offers it. */
    private static final int FEW = 8;

    private static final int SEVERAL = 2;
    /** Where something is asked too, it has to say so much that an ad says. */
    private static final int MANY = 4;

    private static final String ME = "me";

    private final Phrasebook.Adverts words;
    private final Manner manner;
    private final Pattern titles;
    private final Pattern signs;
    private final Pattern calls;
    private final Pattern attributes;

    Adverts(Phrasebook.Adverts words, Manner manner) {
        this.words = words;
        this.manner = manner;
        this.titles = anyOf(words.titles());
        this.signs = anyOf(words.signs());
        this.calls = anyOf(words.calls());
        this.attributes = anyOf(words.attributes());
    }

    private static Pattern anyOf(List<String> said) {
        return Pattern.compile(said.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
    }

    /** Whether the text is an ad, or the beginning of one. */
    boolean isOne(Typed typed) {
        String text = typed.text().strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (!mayHoldTitle(text) || !titles.matcher(text).find() || isOfOneself(typed.words())) {
            return false;
        }
        String title = text.lines().findFirst().orElse("");
        boolean below = title.length() < text.length() && isTitle(title);
        long marks = count(signs, text);
        long said = marks + count(calls, text);
        long attributed = count(attributes, text) + count(YEARS, text) + count(MONEY, text);
        if (typed.asks() || (!below && manner.beginsToAsk(typed))) {
            return marks > 0 && said + attributed >= MANY && typed.words().size() > LONGEST_TITLE;
        } else if (below) {
            return said + attributed > 0 || count(LIST_ITEM, text) >= SEVERAL;
        }
        return typed.words().size() >= FEW && (marks > 0 || (said > 0 && attributed >= SEVERAL));
    }

    /** Whether it says what only ads say, such as "m/f/d". */
    boolean hasSign(Typed typed) {
        return count(signs, typed.text().toLowerCase(Locale.ROOT)) > 0;
    }

    /** Sooner to say than whether one stands there as a word. */
    private boolean mayHoldTitle(String text) {
        for (String title : words.titles()) {
            if (text.contains(title)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitle(String line) {
        Typed typed = new Typed(line);
        return typed.words().size() <= LONGEST_TITLE
                && titles.matcher(line).find()
                && !typed.asks()
                && !manner.beginsToAsk(typed);
    }

    /** Whether somebody speaks of themselves, but for where to write to. */
    private boolean isOfOneself(List<String> said) {
        for (int at = 0; at < said.size(); at++) {
            boolean toTheWriter =
                    at > 0 && said.get(at).equals(ME) && words.toTheWriter().contains(said.get(at - 1));
            if (manner.isOfOneself(Set.of(said.get(at))) && !toTheWriter) {
                return true;
            }
        }
        return false;
    }

    private static long count(Pattern sign, String text) {
        return sign.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }
}
