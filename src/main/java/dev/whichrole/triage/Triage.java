package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.triage.ad.AdSigns;
import dev.whichrole.triage.ad.DutyWeights;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.feedback.Objection;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Lexicon;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.text.HouseWord;
import dev.whichrole.triage.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * Sorts texts by who would lose sleep over them: a situation, a long text such as a job ad. Safe to share
 * between threads. Texts are read up to 40,000 characters; the work grows no faster than the text.
 */
public final class Triage {
    /** How ads are read: the weights of what duties say, and the signs of their sections. */
    public record ForAds(List<String> weights, AdSigns signs) {
        public ForAds {
            weights = List.copyOf(weights);
        }
    }

    private final TriageWords words;
    private final Language language;
    private final Scorer scorer;
    private final Judge judge;
    private final Reader reader;
    private final VerdictAnswers verdicts;
    private final ReadingAnswers readings;

    /**
     * @param weights the lines of the weights file, learnt over this very lexicon
     * @param ads how ads are read
     * @throws IllegalArgumentException if lexicon and weights do not fit
     */
    public Triage(Lexicon lexicon, List<String> weights, ForAds ads, TriageWords words) {
        this.language = new Language(lexicon.smallTalk());
        this.scorer = new Scorer(lexicon, weights, language);
        var reading = words.reading();
        this.words = words;
        this.judge = new Judge(language, scorer);
        this.reader = new Reader(
                language,
                scorer,
                new AdReader(language, new DutyWeights(ads.weights()), ads.signs()),
                new Reader.Signs(reading.adSigns(), reading.levelSigns()));
        this.verdicts = new VerdictAnswers(words);
        this.readings = new ReadingAnswers(words, verdicts);
    }

    /** What to say to a text, short or long. */
    public Answer answer(String text, List<OwnTerm> own, RoleContacts whom) {
        if (reader.isLong(text)) {
            return readings.say(reader.read(text, own), whom, text);
        }
        return verdicts.say(judge(text, own), whom, text);
    }

    /** What the roles that a text is not for would ask about it. */
    public Answer others(LabelledText said) {
        return verdicts.others(said);
    }

    /** Who handles a situation told in a few sentences. */
    public Verdict judge(String text, List<OwnTerm> own) {
        return judge.judge(text, own);
    }

    /** How likely each label is for a text, short or long, in the order of {@link Label}. */
    public double[] shares(String text) {
        var tokens = language.read(text);
        return scorer.score(tokens, 0, tokens.size()).shares();
    }

    /** What a long text is about. */
    public Reading read(String text) {
        return reader.read(text, List.of());
    }

    /** Whether nothing in the text, or too little, speaks for any verdict. */
    public boolean isUnsure(String text, List<OwnTerm> own) {
        var verdict = judge(text, own);
        return verdict instanceof Verdict.Unsure || verdict.grounds().phrases().isEmpty();
    }

    /**
     * A word of the text by which the workspace may know something that triage does not, in small letters; where every
     * word is known, a text of at most four words and 60 characters whole. Never a mention or an address.
     */
    public Optional<String> houseWord(String text) {
        return HouseWord.of(text, language);
    }

    /** What to ask of somebody who says that a verdict was not right. */
    public Answer askWhatIsRight(LabelledText said) {
        return new ObjectionAnswers(words).ask(said);
    }

    /** What to say to somebody who has said what was right. */
    public Answer thank(Objection objection, boolean withText) {
        return new ObjectionAnswers(words).thank(objection, withText);
    }
}
