package dev.whichrole.ask.parser;

import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.ask.text.Wordings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
    private final Wordings titles;
    private final Wordings signs;
    private final Wordings calls;
    private final Wordings attributes;

    Adverts(Phrasebook.Adverts words, Manner manner) {
        this.words = words;
        this.manner = manner;
        this.titles = new Wordings(words.titles());
        this.signs = new Wordings(words.signs());
        this.calls = new Wordings(words.calls());
        this.attributes = new Wordings(words.attributes());
    }

    /** Whether the text is an ad, or the beginning of one. */
    boolean isOne(Typed typed) {
        String text = typed.text().strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (!titles.standIn(text) || isOfOneself(typed.words())) {
            return false;
        }
        String title = text.lines().findFirst().orElse("");
        boolean below = title.length() < text.length() && isTitle(title);
        int marks = signs.count(text);
        int said = marks + calls.count(text);
        long attributed = attributes.count(text) + count(YEARS, text) + count(MONEY, text);
        if (typed.asks() || (!below && manner.beginsToAsk(typed))) {
            return marks > 0 && said + attributed >= MANY && typed.words().size() > LONGEST_TITLE;
        } else if (below) {
            return said + attributed > 0 || count(LIST_ITEM, text) >= SEVERAL;
        }
        return typed.words().size() >= FEW && (marks > 0 || (said > 0 && attributed >= SEVERAL));
    }

    /** Whether it says what only ads say, such as "m/f/d". */
    boolean hasSign(Typed typed) {
        return signs.standIn(typed.text().toLowerCase(Locale.ROOT));
    }

    private boolean isTitle(String line) {
        Typed typed = new Typed(line);
        return typed.words().size() <= LONGEST_TITLE
                && titles.standIn(line)
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
