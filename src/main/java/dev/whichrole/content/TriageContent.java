package dev.whichrole.content;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.Triage;
import dev.whichrole.triage.TriageWords;
import dev.whichrole.triage.ad.AdSigns;
import dev.whichrole.triage.debate.DebateAnswers;
import dev.whichrole.triage.debate.DebateReader;
import dev.whichrole.triage.debate.DebateWords;
import dev.whichrole.triage.debate.Settler;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.DebateTones;
import dev.whichrole.triage.debate.remark.Ear;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.WordVectors;
import dev.whichrole.triage.kind.KindDetector;
import dev.whichrole.triage.kind.KindSigns;
import dev.whichrole.triage.kind.StepWords;
import dev.whichrole.triage.model.Concern;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Lexicon;
import dev.whichrole.triage.model.SecondOpinion;
import dev.whichrole.triage.text.SmallTalk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What triage knows: the lexicon of concerns, the weights learnt over it, and the sentences it speaks in. */
public record TriageContent(Triage triage, Settler settler) {
    private static final String FOLDER = "content/triage/";

    /**
     * Reads all of it, ready to be asked.
     *
     * @throws ContentException naming file, path and fault
     */
    public static TriageContent read() {
        var model = model();
        return around(() -> model);
    }

    /** What takes long to read and is needed only when somebody tells something: the lexicon and all weights. */
    public record Model(Triage triage, DebateReader debates) {}

    /**
     * Reads the words alone.
     *
     * @param model waits until there is one
     * @throws ContentException naming file, path and fault
     */
    public static TriageContent around(Supplier<Model> model) {
        var names = Yaml.read(FOLDER + "sentences.yaml", Sentences.class).names();
        var words = Yaml.read(FOLDER + "debates.yaml", DebatesFile.class).words();
        return new TriageContent(
                Triage.later(() -> model.get().triage()),
                new Settler(() -> model.get().debates(), new DebateAnswers(words, names)));
    }

    /**
     * Reads the model, in which each message of a debate is heard by the same triage.
     *
     * @throws ContentException naming file, path and fault
     */
    public static Model model() {
        var smallTalk = smallTalk(); // one for all, so that what it is taken off is taken apart once
        var triage = new Triage(lexicon(smallTalk), learnt(), forAds(), sentences(smallTalk));
        Hearing hearing = triage::shares;
        var ear = new Ear(debateTones(), hearing, wordVectors());
        return new Model(triage, new DebateReader(debateCues(), ear, debateWeights(), hearing));
    }

    private record WordsFile(Map<String, String> groups) {}

    private record SmallTalkFile(
            List<String> fillers, List<String> hints, List<String> doing, List<String> asides, List<String> frames) {}

    private record ConcernsFile(Label label, List<ConcernEntry> concerns) {}

    private record ConcernEntry(String id, String about, String first, String strong, String terms, String weak) {
        Concern of(Label label) {
            return new Concern(label, id, about, first, list(strong), list(terms), list(weak));
        }
    }

    /** The lexicon from {@code words.yaml} and the files of concerns. */
    public static Lexicon lexicon() {
        return lexicon(smallTalk());
    }

    private static Lexicon lexicon(SmallTalk smallTalk) {
        var groups = Yaml.read(FOLDER + "words.yaml", WordsFile.class).groups().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> list(entry.getValue())));
        var concerns = new ArrayList<Concern>();
        for (Label label : Label.values()) {
            concerns.addAll(concerns(label.id()));
        }
        concerns.addAll(concerns("trades"));
        concerns.addAll(concerns("worlds"));
        return new Lexicon(groups, concerns, smallTalk);
    }

    private static List<Concern> concerns(String name) {
        var file = Yaml.read(FOLDER + name + ".yaml", ConcernsFile.class);
        return file.concerns().stream().map(entry -> entry.of(file.label())).toList();
    }

    /** What {@code small-talk.yaml} takes for small talk. */
    public static SmallTalk smallTalk() {
        var file = Yaml.read(FOLDER + "small-talk.yaml", SmallTalkFile.class);
        return new SmallTalk(file.fillers(), file.hints(), file.doing(), file.asides(), file.frames());
    }

    private record Sentences(
            Map<Role, String> names,
            Map<Role, String> shortNames,
            TriageWords.OfVerdict verdict,
            TriageWords.OfReading reading,
            TriageWords.OfObjection objection) {}

    /** The sentences from {@code sentences.yaml}, with the kinds of texts and the steps for each. */
    public static TriageWords sentences() {
        return sentences(smallTalk());
    }

    private static TriageWords sentences(SmallTalk smallTalk) {
        var read = Yaml.read(FOLDER + "sentences.yaml", Sentences.class);
        return new TriageWords(
                read.names(),
                read.shortNames(),
                read.verdict(),
                read.reading(),
                read.objection(),
                new KindDetector(kindSigns(), smallTalk, ContentLines.read(FOLDER + "kind-weights.txt")),
                Yaml.read(FOLDER + "steps.yaml", StepWords.class));
    }

    /** The signs that kinds of texts are known by, from {@code kinds.yaml}. */
    public static KindSigns kindSigns() {
        return Yaml.read(FOLDER + "kinds.yaml", KindSigns.class);
    }

    private record DebatesFile(DebateWords words, DebateCues cues) {}

    /** How debates are read, from {@code debates.yaml}. */
    public static DebateCues debateCues() {
        return Yaml.read(FOLDER + "debates.yaml", DebatesFile.class).cues();
    }

    /** What the tone of a remark is read by, from {@code debate-tones.yaml}. */
    public static DebateTones debateTones() {
        return Yaml.read(FOLDER + "debate-tones.yaml", DebateTones.class);
    }

    /** What words have in common, from {@code word-vectors.bin}. */
    public static WordVectors wordVectors() {
        return new WordVectors(ContentLines.bytes(FOLDER + "word-vectors.bin"));
    }

    /** The lines of {@code debate-weights.txt}. */
    public static List<String> debateWeights() {
        return ContentLines.read(FOLDER + "debate-weights.txt");
    }

    /** How the sections of an ad are known, from {@code ads.yaml}. */
    public static AdSigns adSigns() {
        return Yaml.read(FOLDER + "ads.yaml", AdSigns.class);
    }

    /** How ads are read. */
    public static Triage.ForAds forAds() {
        return new Triage.ForAds(adWeights(), adSigns());
    }

    /** The lines of {@code ad-weights.txt}. */
    public static List<String> adWeights() {
        return ContentLines.read(FOLDER + "ad-weights.txt");
    }

    /** The lines of {@code weights.txt}. */
    public static List<String> weights() {
        return ContentLines.read(FOLDER + "weights.txt");
    }

    /** The weights from {@code weights.txt} and {@code letters.bin}. */
    public static Triage.Learnt learnt() {
        return new Triage.Learnt(weights(), new SecondOpinion(ContentLines.bytes(FOLDER + "letters.bin")));
    }

    private static List<String> list(String commas) {
        return Arrays.stream(commas.split(",", -1))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }
}
