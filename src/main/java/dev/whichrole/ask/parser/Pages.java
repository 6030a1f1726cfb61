package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Topic;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What kinds of pages there are, by their names.
 *
 * @param names all of them
 * @param smallTalk those that answer what people say rather than ask
 * @param ofRoles those that say something of each role
 * @param leaning those that are asked of what was spoken of before
 */
record Pages(Set<String> names, Set<String> smallTalk, Set<String> ofRoles, Set<String> leaning) {

    static Pages of(Collection<Topic> topics) {
        return new Pages(
                names(topics, topic -> true),
                names(topics, topic -> topic.kind() != Topic.Kind.PAGE),
                names(topics, topic -> !topic.about().isEmpty()),
                names(topics, Topic::leans));
    }

    private static Set<String> names(Collection<Topic> topics, Predicate<Topic> which) {
        return topics.stream().filter(which).map(Topic::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is what people say before they say what they want. */
    boolean isSmallTalk(Ask ask) {
        return ask instanceof Ask.ShowTopic topic && smallTalk.contains(topic.name());
    }

    /** Whether it is small talk, or leans on what was spoken of before. */
    boolean isAside(Ask ask) {
        return isSmallTalk(ask) || (ask instanceof Ask.ShowTopic topic && leaning.contains(topic.name()));
    }
}
