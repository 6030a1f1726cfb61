package dev.whichrole.explain;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words around the facts: labels, buttons, help and corrections. Written in {@code content/explain.yaml}. */
public record ExplainWords(
        Labels labels,
        Map<Level, String> levels,
        Card card,
        CellWords cell,
        CompareWords compare,
        Corners corners,
        Buttons buttons,
        Map<String, String> leads,
        Labelling labelling,
        HelpWords help,
        Phrase suggest,
        GuessWords guess,
        Phrase corrected,
        Phrase answers,
        GlossaryWords glossary,
        Map<Field, FieldTitles> fields,
        LadderWords ladder,
        LaterWords later,
        PathWords path,
        HiringWords hiring,
        Map<Role, List<String>> starts) {

    /** What stands around the answers that may have been meant. */
    public record GuessWords(String title, String otherwise, String besides) {}

    /**
     * How a label is made of what would be typed, which is in small letters and without a mark.
     *
     * @param written words with capital letters in them
     * @param asking words that begin a question
     * @param telling words that make a heading of it, right behind one of those
     */
    public record Labelling(Map<String, String> written, Set<String> asking, Set<String> telling) {}

    /** What stands around a word of the trade. */
    public record GlossaryWords(
            String whose,
            Phrase shared,
            String title,
            String ofAll,
            Phrase ofRole,
            String ofAllFour,
            String all,
            Phrase andMore,
            Phrase inPractice,
            Phrase means,
            String example,
            Phrase missing) {}

    /** The title of one fact, of one role and of several. */
    public record FieldTitles(Phrase one, String many) {}

    /** What becomes of a day, behind that of a junior. */
    public record LaterWords(Phrase mid, Phrase senior) {}

    /** One sentence a level, for a role across the levels. */
    public record LadderWords(
            Phrase title,
            Phrase two,
            String farther,
            Map<Level, String> between,
            Phrase junior,
            Phrase mid,
            Phrase senior,
            Phrase button,
            Phrase picture) {}

    /** What stands around the way from one role to another, and into one. */
    public record PathWords(
            Phrase title,
            String stays,
            String changes,
            Phrase asks,
            Phrase measure,
            String look,
            String month,
            Phrase into,
            String attention,
            List<String> months) {}

    /** What stands around the advice to somebody who looks for one. */
    public record HiringWords(
            Phrase title,
            String ad,
            String ask,
            String listen,
            String warning,
            String next,
            Map<Role, Interview> interviews) {}

    /** A question for an interview, and what a good answer has in it. */
    public record Interview(String ask, String listen) {}

    public ExplainWords {
        for (Role role : Role.values()) {
            if (!hiring.interviews().containsKey(role)) {
                throw new IllegalArgumentException("hiring needs an interview for " + role);
            }
            if (starts.getOrDefault(role, List.of()).size() != path.months().size()) {
                throw new IllegalArgumentException("starts needs a line a month for " + role);
            }
        }
    }

    /** What somebody does who wants to sit in this chair, month by month. */
    List<String> starts(Role role) {
        return starts.getOrDefault(role, List.of());
    }

    /** What stands before each fact. */
    public record Labels(
            String stance,
            String persona,
            String caresAbout,
            String northStar,
            String skills,
            String place,
            String gives,
            String train,
            String attendsTo,
            String day,
            String learns,
            String moves,
            String obsession,
            String measuredBy,
            String question,
            String is,
            String decides,
            String provides,
            String makesPossible,
            String overlap,
            String asks) {}

    /** Sentences of a role card. */
    public record Card(Phrase who, Phrase place, Phrase gives) {}

    /** Sentences of a role at a level, and of the steps around it. */
    public record CellWords(
            Phrase title,
            Map<Level, String> levelTitles,
            Phrase moves,
            Phrase before,
            Phrase after,
            Map<Level, String> levelWords,
            Summaries summaries) {

        /** One sentence per level, for the step before or after. */
        public record Summaries(Phrase junior, Phrase mid, Phrase senior) {}
    }

    /** Sentences of a comparison. */
    public record CompareWords(
            Phrase titleOfTwo,
            Phrase titleOfMany,
            String leadOfMany,
            Phrase sameFacing,
            Phrase sameDoing,
            String nothingButTools,
            Phrase shared,
            String picture,
            Phrase place,
            String give,
            Phrase gift,
            Phrase common,
            String apart) {}

    /** The map in words: where each corner is, and what lies around it. */
    public record Corners(
            Phrase corner, String top, String bottom, String left, String right, String above, String below) {}

    /** What the buttons say. */
    public record Buttons(
            String allFour,
            Phrase versus,
            Phrase between,
            String map,
            String train,
            String startup,
            Phrase card,
            Phrase more,
            Phrase level,
            String help,
            String quiz) {}

    /** The help answer. */
    public record HelpWords(String title, String lead, Phrase roleLine, List<String> more) {}
}
