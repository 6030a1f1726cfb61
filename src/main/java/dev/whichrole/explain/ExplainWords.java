package dev.whichrole.explain;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Level;
import java.util.List;
import java.util.Map;

/** The words around the facts: labels, buttons, help and corrections. Written in {@code content/explain.yaml}. */
public record ExplainWords(
        Labels labels,
        Map<Level, String> levels,
        Card card,
        CellWords cell,
        CompareWords compare,
        Buttons buttons,
        HelpWords help,
        Phrase suggest,
        Phrase corrected) {

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
            String loses,
            String overlap,
            String asks) {}

    /** Sentences of a role card. */
    public record Card(Phrase place, Phrase gives) {}

    /** Sentences of a role at a level, and of the steps around it. */
    public record CellWords(
            Phrase title,
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
            Phrase shared) {}

    /** What the buttons say. */
    public record Buttons(
            String allFour,
            Phrase versus,
            String map,
            String train,
            String startup,
            Phrase card,
            Phrase more,
            Phrase level,
            String help,
            String quiz) {}

    /** The help answer. */
    public record HelpWords(String title, String lead, Phrase roleLine, String moreLabel, List<String> more) {}
}
