package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.handbook.Handbook;
import java.util.List;
import java.util.Map;

/** Answers every ask about the roles. The same ask always gets the same answer. */
public final class Explainer {
    private final ExplainWords words;
    private final RoleAnswers roles;
    private final CompareAnswers comparisons;
    private final PictureAnswers pictures;
    private final HelpAnswers help;

    /** An explainer of what the handbook holds, in these words. */
    public Explainer(Handbook handbook, ExplainWords words) {
        this.words = words;
        var buttons = new ExplainButtons(handbook, words);
        this.roles = new RoleAnswers(handbook, words, buttons);
        this.comparisons = new CompareAnswers(handbook, words, buttons);
        this.pictures = new PictureAnswers(handbook, words, buttons);
        this.help = new HelpAnswers(handbook, words, buttons);
    }

    /** The answer to what was heard, with a note on every word that was corrected. */
    public Answer answer(Heard heard) {
        Answer answer = answer(heard.ask());
        for (Heard.Correction correction : heard.corrections()) {
            answer = answer.plus(new Part.Note(
                    words.corrected().with(Map.of("typed", correction.typed(), "meant", correction.meant()))));
        }
        return answer;
    }

    /** The four in short, where there is more on the page than that. */
    public Answer glance() {
        return help.glance();
    }

    /** An answer to something else, with a word on the asks that may have been meant. */
    public Answer suggesting(Answer answer, List<Ask> meant) {
        return help.suggesting(answer, meant);
    }

    /**
     * The answer to an ask about the roles.
     *
     * @throws IllegalStateException for any other ask
     */
    public Answer answer(Ask ask) {
        // Java 17 cannot switch over a sealed type; the test that walks all asks stands in for the compiler.
        if (ask instanceof Ask.ShowRole show) {
            return roles.card(show.role());
        } else if (ask instanceof Ask.ShowCell show) {
            return roles.cell(show.role(), show.level());
        } else if (ask instanceof Ask.ShowLevel show) {
            return roles.level(show.level());
        } else if (ask instanceof Ask.Compare compare) {
            return comparisons.of(compare.roles());
        } else if (ask instanceof Ask.ShowMap) {
            return pictures.map();
        } else if (ask instanceof Ask.ShowTrain) {
            return pictures.train();
        } else if (ask instanceof Ask.ShowStartup) {
            return pictures.startup();
        } else if (ask instanceof Ask.Help) {
            return help.help();
        }
        throw new IllegalStateException("no answer for " + ask);
    }
}
