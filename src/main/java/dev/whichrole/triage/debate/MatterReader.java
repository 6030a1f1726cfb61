package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a thread asks, and whose that is: by its opening question, else by who spoke. */
final class MatterReader {
    private record Topic(Role role, String name, Cues cues) {}

    private final List<Topic> topics = new ArrayList<>();

    MatterReader(DebateCues cues) {
        for (Role role : Role.values()) {
            cues.side(role).topics().forEach((name, words) -> topics.add(new Topic(role, name, new Cues(words))));
        }
    }

    Matter read(List<Post> posts, List<Seat> seats) {
        String opening = opening(posts);
        for (String text : List.of(question(opening), opening)) {
            Set<Role> named = EnumSet.noneOf(Role.class);
            List<Topic> found =
                    topics.stream().filter(topic -> topic.cues.in(text)).toList();
            found.forEach(topic -> named.add(topic.role));
            if (named.size() == 1) {
                return new Matter(List.copyOf(named), Optional.of(found.get(0).name));
            }
        }
        Set<Role> spoken = EnumSet.noneOf(Role.class);
        seats.forEach(seat -> spoken.addAll(seat.pro()));
        return new Matter(List.copyOf(spoken), Optional.empty());
    }

    private static String opening(List<Post> posts) {
        return posts.stream()
                .filter(post -> post.kind() == Post.Kind.SAID)
                .findFirst()
                .map(Post::text)
                .orElse("");
    }

    private static String question(String opening) {
        return Sentences.of(opening).stream()
                .filter(Sentences::asks)
                .reduce((first, last) -> last)
                .orElse("");
    }
}
