package dev.whichrole.slack.triage;

import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.whichrole.people.Person;
import dev.whichrole.triage.debate.DebateAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has called the answer to a debate fair, and who has not: each person once, by their latest word. The whole of it is
 * in the buttons of the message, people as short fingerprints, so nothing is stored.
 */
record FairCount(Set<String> fair, Set<String> unfair) {
    static final FairCount NONE = new FairCount(Set.of(), Set.of());

    private static final int FINGERPRINT = 8;
    /** Of so many a button has room to know; later ones are not counted. */
    private static final int MOST = 200;

    FairCount {
        fair = Set.copyOf(fair);
        unfair = Set.copyOf(unfair);
    }

    /** With one more person's word. */
    FairCount with(String voter, boolean isFair) {
        if (fair.size() + unfair.size() >= MOST && !fair.contains(voter) && !unfair.contains(voter)) {
            return this;
        }
        return new FairCount(changed(fair, voter, isFair), changed(unfair, voter, !isFair));
    }

    private static Set<String> changed(Set<String> voters, String voter, boolean in) {
        var changed = new LinkedHashSet<>(voters);
        if (in) {
            changed.add(voter);
        } else {
            changed.remove(voter);
        }
        return changed;
    }

    /** Tells people apart on one message, and says neither who they are nor whether they pressed on another. */
    static String fingerprint(Person person, String messageTs) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest((messageTs + "\n" + person.code()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What one of the two buttons carries: always something, as a button's value has to be. */
    static String code(Set<String> voters) {
        return "by:" + voters.stream().sorted().collect(Collectors.joining(","));
    }

    /** What the buttons of a message carry. */
    static FairCount of(Message message) {
        return new FairCount(voters(message, DebateAction.FAIR), voters(message, DebateAction.UNFAIR));
    }

    private static Set<String> voters(Message message, DebateAction action) {
        return buttons(message)
                .filter(button -> button.getActionId().startsWith(action.id() + "."))
                .flatMap(button ->
                        Arrays.stream(button.getValue().replace("by:", "").split(",", -1)))
                .filter(voter -> !voter.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<ButtonElement> buttons(Message message) {
        var blocks =
                message.getBlocks() == null ? List.<com.slack.api.model.block.LayoutBlock>of() : message.getBlocks();
        return blocks.stream()
                .filter(ActionsBlock.class::isInstance)
                .flatMap(block -> ((ActionsBlock) block).getElements().stream())
                .filter(ButtonElement.class::isInstance)
                .map(ButtonElement.class::cast);
    }
}
