package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a thread asks, and whose that is: by its opening question, else by who spoke. */
final class MatterReader {
    private record Topic(Role role, String name, Cues cues) {}

    private static final Pattern CHOICE = Pattern.compile("(?i)\\b(?:or|vs|versus|into|rename|between)\\b");

    private final List<Topic> topics = new ArrayList<>();
    private final Map<Role, Cues> names = new EnumMap<>(Role.class);

    MatterReader(DebateCues cues) {
        for (Role role : Role.values()) {
            names.put(role, new Cues(cues.side(role).names()));
            cues.side(role).topics().forEach((name, words) -> topics.add(new Topic(role, name, new Cues(words))));
        }
    }

    Matter read(List<Post> posts, List<Seat> seats) {
        String opening = opening(posts);
        List<Role> either = either(question(opening));
        if (either.size() > 1) {
            return new Matter(either, Optional.empty());
        }
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

    /** The roles that a question names, if it asks for one of them. */
    private List<Role> either(String question) {
        return CHOICE.matcher(question).find()
                ? names.entrySet().stream()
                        .filter(role -> role.getValue().in(question))
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
    }

    private static String opening(List<Post> posts) {
        return posts.stream()
                .filter(post -> post.kind() == Post.Kind.SAID)
                .findFirst()
                .map(Post::text)
                .orElse("");
    }

    private static String question(String opening) {
        return DebateSentences.of(opening).stream()
                .filter(DebateSentences::asks)
                .reduce((first, last) -> last)
                .orElse("");
    }
}
