package dev.whichrole.content;

import dev.whichrole.ask.AskParser;
import dev.whichrole.ask.Phrasebook;
import dev.whichrole.ask.Questions;
import dev.whichrole.ask.Vocabulary;
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

/** The files behind the explanations: the handbook, the words around it and the vocabulary of asks. */
public final class HandbookContent {
    private HandbookContent() {}

    /** Reads {@code handbook.yaml} and a file for each role. */
    public static Handbook handbook() {
        Map<Role, RoleCard> cards = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            cards.put(role, Yaml.read("content/roles/" + role.id() + ".yaml", RoleCard.class));
        }
        return new Handbook(cards, Yaml.read("content/handbook.yaml", Handbook.Shared.class));
    }

    /** Reads {@code explain.yaml}. */
    public static ExplainWords words() {
        return Yaml.read("content/explain.yaml", ExplainWords.class);
    }

    /** Reads {@code vocabulary.yaml}. */
    public static Vocabulary vocabulary() {
        return Yaml.read("content/vocabulary.yaml", Vocabulary.class);
    }

    /** Reads {@code glossary.yaml}. */
    public static Glossary glossary() {
        return Yaml.read("content/glossary.yaml", Glossary.class);
    }

    /** Reads {@code topics.yaml}. */
    public static List<Topic> topics() {
        return Yaml.read("content/topics.yaml", Topics.class).topics();
    }

    private record Topics(List<Topic> topics) {}

    /** Reads {@code questions.yaml}. */
    public static Phrasebook phrasebook() {
        return Yaml.read("content/questions.yaml", Phrasebook.class);
    }

    /** Reads {@code questions.yaml}, and whatever can be asked for in it. */
    public static AskParser parser() {
        var vocabulary = vocabulary();
        return new AskParser(vocabulary, new Questions(phrasebook(), vocabulary, glossary(), topics()));
    }

    /** An explainer of the handbook, with glossary, topics and words. */
    public static Explainer explainer(Handbook handbook) {
        return new Explainer(handbook, glossary(), topics(), words());
    }
}
