package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.triage.ad.AdSigns;
import dev.whichrole.triage.ad.DutyWeights;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.feedback.Objection;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Lexicon;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.model.SecondOpinion;
import dev.whichrole.triage.text.HouseWord;
import dev.whichrole.triage.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sorts texts by who would lose sleep over them: a situation, a long text such as a job ad. Safe to share
 * between threads. Texts are read up to 40,000 characters; the work grows no faster than the text.
 */
public final class Triage {
    /** How ads are read: the weights of what duties say, and the signs of ads and their sections. */
    public record ForAds(List<String> weights, AdSigns signs) {
        public ForAds {
            weights = List.copyOf(weights);
        }
    }

    /** What training has left: the lines of weights over the lexicon, and the second opinion. */
    public record Learnt(List<String> weights, SecondOpinion letters) {
        public Learnt {
            weights = List.copyOf(weights);
        }
    }

    private final Supplier<Parts> parts;

    private Triage(Supplier<Parts> parts) {
        this.parts = parts;
    }

    /**
     * @param learnt over this very lexicon
     * @param ads how ads are read
     * @throws IllegalArgumentException if lexicon and weights do not fit
     */
    public Triage(Lexicon lexicon, Learnt learnt, ForAds ads, TriageWords words) {
        var whole = Parts.of(lexicon, learnt, ads, words);
        this.parts = () -> whole;
    }

    /** One that is there at once; whoever asks it something waits until the whole one is there. */
    public static Triage later(Supplier<Triage> whole) {
        return new Triage(() -> whole.get().parts());
    }

    private Parts parts() {
        return parts.get();
    }

    private record Parts(
            TriageWords words,
            Language language,
            Scorer scorer,
            Judge judge,
            Reader reader,
            VerdictAnswers verdicts,
            ReadingAnswers readings) {
        static Parts of(Lexicon lexicon, Learnt learnt, ForAds ads, TriageWords words) {
            var language = new Language(lexicon.smallTalk());
            var scorer = new Scorer(lexicon, learnt.weights(), language);
            var opinions = new Opinions(scorer, learnt.letters());
            var adReader = new AdReader(language, new DutyWeights(ads.weights()), ads.signs());
            var reader = new Reader(language, scorer, opinions, new JobAds(adReader, ads.signs(), language, scorer));
            var verdicts = new VerdictAnswers(words);
            return new Parts(
                    words,
                    language,
                    scorer,
                    new Judge(language, scorer, opinions),
                    reader,
                    verdicts,
                    new ReadingAnswers(words, verdicts));
        }
    }

    /**
     * What comes of sorting a text.
     *
     * @param answer what to say to it
     * @param unsure whether nothing in a short one, or too little, speaks for any verdict
     * @param nobodys whether nothing in it, or too little, speaks for any of the four or for a trade next door
     */
    public record Sorted(Answer answer, boolean unsure, boolean nobodys) {}

    /** What comes of a text, short or long. */
    public Sorted sort(String text, List<OwnTerm> own, RoleContacts whom) {
        var now = parts();
        if (now.reader.isLong(text)) {
            return new Sorted(now.readings.say(now.reader.read(text, own), whom, text), false, false);
        }
        var spoken = now.language.hear(text);
        var verdict = now.judge.judge(spoken, own);
        boolean unsure = isUnsure(verdict);
        boolean nobodys = verdict.trade().isEmpty() && (unsure || verdict.label() == Label.NONE);
        return new Sorted(now.verdicts.say(verdict, whom, spoken), unsure, nobodys);
    }

    /** What to say to a text, short or long. */
    public Answer answer(String text, List<OwnTerm> own, RoleContacts whom) {
        return sort(text, own, whom).answer();
    }

    /** What the roles that a text is not for would ask about it. */
    public Answer others(LabelledText said) {
        return parts().verdicts.others(said);
    }

    /** Who handles a situation told in a few sentences. */
    public Verdict judge(String text, List<OwnTerm> own) {
        var now = parts();
        return now.judge.judge(now.language.hear(text), own);
    }

    /** How likely each label is for a text, short or long, in the order of {@link Label}. */
    public double[] shares(String text) {
        var now = parts();
        var tokens = now.language.read(text);
        return now.scorer.score(tokens, 0, tokens.size()).shares();
    }

    /** What a long text is about. */
    public Reading read(String text) {
        return parts().reader.read(text, List.of());
    }

    /** Whether nothing in the text, or too little, speaks for any verdict. */
    public boolean isUnsure(String text, List<OwnTerm> own) {
        return isUnsure(judge(text, own));
    }

    private static boolean isUnsure(Verdict verdict) {
        return verdict instanceof Verdict.Unsure || !verdict.rests();
    }

    /**
     * A word of the text by which the workspace may know something that triage does not, in small letters; where every
     * word is known, a text of at most four words and 60 characters whole. Never a mention or an address.
     */
    public Optional<String> houseWord(String text) {
        return HouseWord.of(text, parts().language);
    }

    /** What to ask of somebody who says that a verdict was not right. */
    public Answer askWhatIsRight(LabelledText said) {
        return new ObjectionAnswers(parts().words).ask(said);
    }

    /** What to say to somebody who has said what was right. */
    public Answer thank(Objection objection, boolean withText) {
        return new ObjectionAnswers(parts().words).thank(objection, withText);
    }
}
