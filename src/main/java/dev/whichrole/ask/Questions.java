package dev.whichrole.ask;

import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows questions by how they are put: each is a whole text that fits a phrasing, misspelt or not. */
public final class Questions {
    private record Known(Question question, Phrasing phrasing) {}

    private final List<Known> known = new ArrayList<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Set<String> dropped;
    private final Lexemes lexemes;
    private final Spelling spelling;

    /**
     * Reads the phrasings once.
     *
     * @throws IllegalArgumentException if a word stands for two things
     */
    public Questions(Phrasebook book, Vocabulary vocabulary, Glossary glossary, List<Topic> topics) {
        this.lexemes = new Lexemes(book, vocabulary, glossary);
        this.dropped = book.dropped();
        this.spelling = new Spelling(lexemes.words(), vocabulary.misspelt(), vocabulary.never());
        topics.forEach(topic -> topic.asked().forEach(asked -> add(topic, asked)));
        for (Question question : Question.values()) {
            book.questions()
                    .getOrDefault(question, List.of())
                    .forEach(written -> known.add(new Known(question, Phrasing.of(written, lexemes))));
        }
    }

    private void add(Topic topic, String asked) {
        String other = topics.put(reduced(WordSplitter.of(asked)), topic.name());
        if (other != null && !other.equals(topic.name())) {
            throw new IllegalArgumentException("'" + asked + "' asks for " + other + " and for " + topic.name());
        }
    }

    private String reduced(List<String> words) {
        return String.join(" ", kept(words));
    }

    private List<String> kept(List<String> words) {
        return words.stream().filter(word -> !dropped.contains(word)).toList();
    }

    /** What these words ask; empty if they are put in no way that is known. */
    Optional<Heard> ask(List<String> words) {
        Optional<Heard> asWritten = plainly(words).map(ask -> new Heard(ask, List.of()));
        return asWritten.isPresent() ? asWritten : misspelt(words);
    }

    private Optional<Ask> plainly(List<String> words) {
        String topic = topics.get(reduced(words));
        if (topic != null) {
            return Optional.of(new Ask.ShowTopic(topic));
        }
        List<String> kept = kept(words);
        return known.stream()
                .flatMap(each -> each.phrasing.match(kept).map(each.question::ask).stream())
                .findFirst();
    }

    private Optional<Heard> misspelt(List<String> words) {
        Map<String, String> slips = new LinkedHashMap<>();
        for (String word : words) {
            spelling.meant(word).filter(meant -> !meant.equals(word)).ifPresent(meant -> slips.put(word, meant));
        }
        if (slips.isEmpty() || words.size() > MOST_MISSPELT) {
            return Optional.empty();
        }
        var corrections = slips.entrySet().stream()
                .map(slip -> new Heard.Correction(slip.getKey(), slip.getValue()))
                .toList();
        return plainly(words.stream()
                        .map(word -> slips.getOrDefault(word, word))
                        .toList())
                .filter(ask -> !(ask instanceof Ask.WhoOwns))
                .map(ask -> new Heard(ask, corrections));
    }

    /** A longer text with a word that is nearly a term is more likely about something else. */
    private static final int MOST_MISSPELT = 8;
}
