package dev.whichrole.content;

import dev.whichrole.ask.intent.IntentModel;
import dev.whichrole.ask.intent.Intents;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.ask.parser.Questions;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.explain.ExplainWords;
import dev.whichrole.explain.Explainer;
import dev.whichrole.handbook.Descriptions;
import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import dev.whichrole.handbook.TermExamples;
import dev.whichrole.handbook.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the explanations are made of: the handbook, the words around it and how they are asked for. */
public record HandbookContent(
        Handbook handbook, Glossary glossary, List<Topic> topics, AskParser parser, Explainer explainer) {
    /** A page that says the same whoever is meant. */
    private record Page(List<String> asked, Topic.Kind kind, String title, List<String> text, List<String> leads) {
        Topic topic() {
            return new Topic(asked, kind, title, text, leads);
        }
    }

    private record Topics(List<Page> topics) {}

    private record Advice(List<Topic> advice) {}

    /**
     * Reads {@code handbook.yaml}, a file for each role, and those of the asks and explanations.
     *
     * @throws ContentException naming file, path and fault
     */
    public static HandbookContent read() {
        var handbook = new Handbook(cards(), Yaml.read("content/handbook.yaml", Handbook.Shared.class));
        var glossary = Yaml.read("content/glossary.yaml", Glossary.class);
        var examples = Yaml.read("content/examples.yaml", TermExamples.class);
        var topics = everyTopic();
        var words = Yaml.read("content/explain.yaml", ExplainWords.class);
        return new HandbookContent(
                handbook,
                glossary,
                topics,
                parser(glossary, examples, topics),
                new Explainer(handbook, glossary, examples, topics, words));
    }

    private static List<Topic> everyTopic() {
        return Stream.concat(
                        Yaml.read("content/topics.yaml", Topics.class).topics().stream()
                                .map(Page::topic),
                        Yaml.read("content/advice.yaml", Advice.class).advice().stream())
                .toList();
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
                IntentModel.parseLevelled(ContentLines.read("content/intent-weights.txt")));
    }

    /** Whatever can be asked for, glossary and topics included. */
    private static AskParser parser(Glossary glossary, TermExamples examples, List<Topic> topics) {
        var vocabulary = vocabulary();
        return new AskParser(
                vocabulary,
                () -> new Questions(
                        phrasebook(),
                        vocabulary,
                        glossary,
                        topics,
                        HandbookContent::intents,
                        () -> said(glossary, examples)));
    }

    /** All that is said of each word of the trade, by its name, with {@code descriptions.yaml}. */
    public static Map<String, List<String>> said() {
        return said(
                Yaml.read("content/glossary.yaml", Glossary.class),
                Yaml.read("content/examples.yaml", TermExamples.class));
    }

    private static Map<String, List<String>> said(Glossary glossary, TermExamples examples) {
        return Yaml.read("content/descriptions.yaml", Descriptions.class).beside(glossary, examples);
    }
}
