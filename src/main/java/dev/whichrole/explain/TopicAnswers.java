package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Phrase;
import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages that are nothing but words. */
final class TopicAnswers {
    private static final String QUESTION_MARK = "?";

    private final Map<String, Topic> topics;
    private final Handbook handbook;
    private final Phrase answers;

    /** @param answers which question a page answers */
    TopicAnswers(Collection<Topic> topics, Handbook handbook, Phrase answers) {
        this.handbook = handbook;
        this.answers = answers;
        this.topics = topics.stream().collect(Collectors.toMap(Topic::name, Function.identity()));
    }

    Collection<Topic> all() {
        return topics.values();
    }

    Topic named(String name) {
        return Objects.requireNonNull(topics.get(name), name);
    }

    /**
     * The page, after what it says of the roles that are meant; of all four where it says nothing else. A paragraph that goes
     * through the roles one by one is left out then, unless it is the last. Where it answers a question, it says which: it may
     * have been put in quite other words, and who reads a shared answer has not seen it.
     *
     * @param ask makes the choice that asks for what would be typed
     */
    Answer page(Ask.ShowTopic asked, Function<String, Choice> ask) {
        Topic topic = named(asked.name());
        int last = topic.text().size() - 1;
        List<Part> text = IntStream.rangeClosed(0, last)
                .filter(at -> at == last
                        || asked.roles().isEmpty()
                        || !goesThroughRoles(topic.text().get(at)))
                .<Part>mapToObj(at -> new Part.Text(topic.text().get(at)))
                .toList();
        return new Answer(
                topic.title(),
                Stream.of(question(topic, ask).stream(), about(topic, asked.roles()), text.stream())
                        .flatMap(parts -> parts)
                        .toList(),
                topic.leads().stream().map(ask).toList());
    }

    private Optional<Part> question(Topic topic, Function<String, Choice> ask) {
        return Optional.of(ask.apply(topic.name()).label())
                .filter(label -> topic.kind() == Topic.Kind.PAGE && label.endsWith(QUESTION_MARK))
                .map(label -> new Part.Note(answers.with("question", label)));
    }

    private boolean goesThroughRoles(String paragraph) {
        String said = paragraph.toLowerCase(Locale.ROOT);
        return Stream.of(Role.values())
                        .map(role -> handbook.card(role).shortName().toLowerCase(Locale.ROOT))
                        .filter(said::contains)
                        .count()
                > 2;
    }

    private Stream<Part> about(Topic topic, List<Role> roles) {
        List<Role> meant = roles.isEmpty() && topic.text().isEmpty() ? List.of(Role.values()) : roles;
        return meant.stream()
                .filter(topic.about()::containsKey)
                .map(role -> new Part.Voice(
                        role,
                        handbook.card(role).title(),
                        Objects.requireNonNull(topic.about().get(role))));
    }
}
