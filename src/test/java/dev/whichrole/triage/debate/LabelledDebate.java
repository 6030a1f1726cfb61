package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A debate with what a careful reader says of it: who speaks for what, who against, who only asks. */
record LabelledDebate(String id, List<Post> posts, JsonNode label) {
    static final Path FOLDER = Path.of("src/test/resources/triage/debates");

    /** All of a file, e.g. {@code learnt}. */
    static List<LabelledDebate> of(String file) {
        return in(FOLDER.resolve(file + ".jsonl"));
    }

    /** All of a file that may be anywhere. */
    static List<LabelledDebate> in(Path file) {
        var json = new ObjectMapper();
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> of(json.readTree(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static LabelledDebate of(JsonNode label) {
        List<Post> posts = StreamSupport.stream(label.path("messages").spliterator(), false)
                .map(message -> post(
                        message.path("who").asString(), message.path("text").asString()))
                .toList();
        return new LabelledDebate(label.path("id").asString(), posts, label);
    }

    private static Post post(String who, String text) {
        boolean machine = who.matches("(?i).*bot]?|alert.*|pagerduty|jenkins|CI");
        return new Post(
                who, text, machine ? Post.Kind.FACT : text.contains("@bot") ? Post.Kind.TO_THE_BOT : Post.Kind.SAID);
    }

    /** Where the reading differs, in words; empty if every seat, objection, neutral person and silence is right. */
    List<String> faults(Debate read) {
        var faults = new ArrayList<String>();
        for (Seat seat : read.seats()) {
            compare(faults, seat.speaker() + " for", seat.pro(), roles("chairs", seat.speaker()));
            compare(faults, seat.speaker() + " against", seat.con(), roles("against", seat.speaker()));
            compare(faults, seat.speaker() + " only asks", seat.asks(), neutral(seat.speaker()));
        }
        return faults;
    }

    /** Where the reading differs, a word for each person of whom it does, for counting. */
    List<String> kinds(Debate read) {
        return read.seats().stream().flatMap(seat -> kind(seat).stream()).toList();
    }

    private Optional<String> kind(Seat seat) {
        Set<Role> pro = roles("chairs", seat.speaker());
        Set<Role> con = roles("against", seat.speaker());
        if (seat.pro().equals(pro) && seat.con().equals(con)) {
            return seat.asks() == neutral(seat.speaker()) ? Optional.empty() : Optional.of("asking or not, only");
        }
        return Optional.of(side(pro, con) + " read as " + side(seat.pro(), seat.con()));
    }

    private static String side(Set<Role> pro, Set<Role> con) {
        if (pro.isEmpty() && con.isEmpty()) {
            return "nobody's";
        }
        return pro.size() + con.size() > 1 ? "several" : pro.isEmpty() ? "against" : "for";
    }

    /** Whether somebody speaks for and against what a careful reader says. */
    boolean stands(Seat seat) {
        Seat right = seat(seat.speaker());
        return seat.pro().equals(right.pro()) && seat.con().equals(right.con());
    }

    /** Who is seated for a role that they speak against. */
    List<String> againstTheirWord(Debate read) {
        return read.seats().stream()
                .filter(seat -> seat.pro().stream().anyMatch(roles("against", seat.speaker())::contains))
                .map(Seat::speaker)
                .toList();
    }

    /** Whether it is never learnt from. */
    boolean heldOut() {
        return (id.startsWith("w-") && Integer.parseInt(id.substring(2)) % 4 == 0)
                || (id.matches("t\\d+-.*") && Integer.parseInt(id.substring(id.indexOf('-') + 1)) % 8 == 0);
    }

    boolean neutral(String speaker) {
        return StreamSupport.stream(label.path("neutral").spliterator(), false)
                .anyMatch(name -> name.asString().equals(speaker));
    }

    /** Everybody as labelled. */
    List<Seat> seats() {
        return posts.stream()
                .map(Post::speaker)
                .distinct()
                .map(speaker -> new Seat(
                        speaker,
                        labelled("chairs", "for", speaker),
                        labelled("against", "against", speaker),
                        neutral(speaker),
                        false,
                        java.util.Map.of(),
                        Seat.Doubt.NONE))
                .toList();
    }

    /** What somebody is labelled, or else what each of their remarks is. */
    private Set<Role> labelled(String field, String ofRemark, String speaker) {
        Set<Role> roles = roles(field, speaker);
        if (!label.has(field)) {
            for (int i = 0; i < posts.size(); i++) {
                if (posts.get(i).speaker().equals(speaker)) {
                    roles.addAll(roles(label.path("stance").path(i).path(ofRemark)));
                }
            }
        }
        return roles;
    }

    /** Somebody as labelled. */
    Seat seat(String speaker) {
        return seats().stream()
                .filter(seat -> seat.speaker().equals(speaker))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is labelled who stands where, and not only whose matter it is. */
    boolean seated() {
        return label.has("chairs") || label.has("stance");
    }

    /** Whether two readings of somebody differed. */
    boolean unsure(String speaker) {
        return StreamSupport.stream(label.path("unsure").spliterator(), false)
                .anyMatch(name -> name.asString().equals(speaker));
    }

    /** Whether it is in the plain manner of public boards, and not of a writer's. */
    boolean plain() {
        return id.matches("[tm]\\d+-.*");
    }

    /** The answer to its question: a role's id, {@code choice}, {@code shared} or {@code none}; empty if not labelled. */
    String answer() {
        return label.path("answer").asString("");
    }

    private static void compare(List<String> faults, String what, Object read, Object right) {
        if (!read.equals(right)) {
            faults.add(what + ": " + read + ", not " + right);
        }
    }

    private Set<Role> roles(String field, String speaker) {
        return roles(label.path(field).path(speaker));
    }

    private static Set<Role> roles(JsonNode ids) {
        var roles = EnumSet.noneOf(Role.class);
        ids.forEach(role -> Role.byId(role.asString()).ifPresent(roles::add));
        return roles;
    }
}
