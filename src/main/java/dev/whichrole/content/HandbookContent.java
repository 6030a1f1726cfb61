package dev.whichrole.content;

import dev.whichrole.ask.intent.IntentModel;
import dev.whichrole.ask.intent.Intents;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.ask.parser.Questions;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.explain.ExplainWords;
import dev.whichrole.explain.Explainer;
import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import dev.whichrole.handbook.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the explanations are made of: the handbook, the words around it and how they are asked for. */
public record HandbookContent(
        Handbook handbook, Glossary glossary, List<Topic> topics, AskParser parser, Explainer explainer) {
    private record Topics(List<Topic> topics) {}

    /**
     * Reads {@code handbook.yaml}, a file for each role, and those of the asks and explanations.
     *
     * @throws ContentException naming file, path and fault
     */
    public static HandbookContent read() {
        var handbook = new Handbook(cards(), Yaml.read("content/handbook.yaml", Handbook.Shared.class));
        var glossary = Yaml.read("content/glossary.yaml", Glossary.class);
        var topics = Yaml.read("content/topics.yaml", Topics.class).topics();
        var words = Yaml.read("content/explain.yaml", ExplainWords.class);
        return new HandbookContent(
                handbook, glossary, topics, parser(glossary, topics), new Explainer(handbook, glossary, topics, words));
    }

    private static Map<Role, RoleCard> cards() {
        Map<Role, RoleCard> cards = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            cards.put(role, Yaml.read("content/roles/" + role.id() + ".yaml", RoleCard.class));
        }
        return cards;
    }

    /** Reads {@code questions.yaml}. */
    public static Phrasebook phrasebook() {
        return Yaml.read("content/questions.yaml", Phrasebook.class);
    }

    /** Reads {@code vocabulary.yaml}. */
    public static Vocabulary vocabulary() {
        return Yaml.read("content/vocabulary.yaml", Vocabulary.class);
    }

    /** What was learnt of how questions are put, from {@code gate-weights.txt} and {@code intent-weights.txt}. */
    public static Intents intents() {
        return new Intents(
                IntentModel.parse(ContentLines.read("content/gate-weights.txt")),
                IntentModel.parse(ContentLines.read("content/intent-weights.txt")));
    }

    /** Whatever can be asked for, glossary and topics included. */
    private static AskParser parser(Glossary glossary, List<Topic> topics) {
        var vocabulary = vocabulary();
        return new AskParser(
                vocabulary, new Questions(phrasebook(), vocabulary, glossary, topics, HandbookContent::intents));
    }
}
