package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages that are nothing but words. */
final class TopicAnswers {
    private final Map<String, Topic> topics;

    TopicAnswers(Collection<Topic> topics) {
        this.topics = topics.stream().collect(Collectors.toMap(Topic::name, Function.identity()));
    }

    Topic named(String name) {
        return Objects.requireNonNull(topics.get(name), name);
    }

    /** @param ask makes the choice that asks for what would be typed */
    Answer page(String name, Function<String, Choice> ask) {
        Topic topic = named(name);
        List<Part> text = topic.text().stream().<Part>map(Part.Text::new).toList();
        return new Answer(topic.title(), text, topic.leads().stream().map(ask).toList());
    }
}
