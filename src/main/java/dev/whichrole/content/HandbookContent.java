package dev.whichrole.content;

import dev.whichrole.ask.Vocabulary;
import dev.whichrole.explain.ExplainWords;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import java.util.EnumMap;
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
}
