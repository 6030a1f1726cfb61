package dev.whichrole.slack.triage;

import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.answer.Part;
import dev.whichrole.triage.debate.DebateAction;
import dev.whichrole.triage.debate.DebateWords;
import dev.whichrole.triage.debate.remark.Post;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one message that settles a debate: its buttons, its count, and the mark by which it is found again. */
final class DebateMessage {
    /** What the button carries that shows who said what in the thread it stands in. */
    static final String THREAD = "thread";

    private static final String MARK = "debate:";
    private static final int LONGEST_VALUE = 2_000;

    private final DebateWords words;
    private final Pattern counted;

    DebateMessage(DebateWords words) {
        this.words = words;
        String digits = "\\\\E\\\\d+\\\\Q";
        this.counted = Pattern.compile(
                "(?m)^\\Q" + words.count().template().replaceAll("\\{(?:fair|unfair)}", digits) + "\\E\\n");
    }

    /** A mark for what was read and what is said of it, to be put into the message. */
    static String mark(List<Post> posts, dev.whichrole.slack.view.Message uncounted) {
        return MARK + hash(posts.toString()) + ":" + hash(uncounted.text());
    }

    private static UUID hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether two marks are of the same words read. */
    static boolean readTheSame(String one, String other) {
        return read(one).equals(read(other));
    }

    private static String read(String mark) {
        return mark.substring(0, Math.max(MARK.length(), mark.indexOf(':', MARK.length())));
    }

    /** Whether two marks are of the same answer. */
    static boolean saysTheSame(String one, String other) {
        return one.substring(read(one).length())
                .equals(other.substring(read(other).length()));
    }

    /** Whether this is such a message. */
    static boolean is(Message message) {
        return mark(message).isPresent();
    }

    /** The mark in such a message. */
    static Optional<String> mark(Message message) {
        return message.getBlocks() == null
                ? Optional.empty()
                : message.getBlocks().stream()
                        .map(LayoutBlock::getBlockId)
                        .filter(Objects::nonNull)
                        .filter(id -> id.startsWith(MARK))
                        .findFirst();
    }

    /** With its count, once somebody has judged it, and its buttons; {@code told} is what {@link DebateAction#WHO} carries, if it has room for it. */
    Answer answer(Answer settled, String told, FairCount count) {
        Answer answer = count.equals(FairCount.NONE) ? settled : settled.plus(new Part.Aloud(line(count)));
        return (told.length() <= LONGEST_VALUE
                        ? answer.offering(
                                new Choice(words.who(), DebateAction.WHO.id(), told.isEmpty() ? THREAD : told))
                        : answer)
                .offering(
                        new Choice(
                                label(words.fair(), count.fair().size()),
                                DebateAction.FAIR.id(),
                                FairCount.code(count.fair())),
                        new Choice(
                                label(words.unfair(), count.unfair().size()),
                                DebateAction.UNFAIR.id(),
                                FairCount.code(count.unfair())),
                        new Choice(words.train(), CommonAction.SHOW.id(), "train"));
    }

    /** Without what counts, where the message is one person's alone. */
    static Answer uncounted(Answer answer) {
        return answer.without(DebateAction.FAIR.id()).without(DebateAction.UNFAIR.id());
    }

    private String line(FairCount count) {
        return words.count()
                .with(Map.of(
                        "fair", String.valueOf(count.fair().size()),
                        "unfair", String.valueOf(count.unfair().size())));
    }

    private static String label(String word, int people) {
        return people == 0 ? word : word + " · " + people;
    }

    /** The same message with another count. */
    dev.whichrole.slack.view.Message counted(Message message, FairCount count) {
        String text = counted(Objects.requireNonNullElse(message.getText(), ""), count);
        var blocks = new ArrayList<LayoutBlock>();
        for (LayoutBlock block : message.getBlocks()) {
            blocks.add(block instanceof ActionsBlock row ? counted(row, count) : block);
        }
        return new dev.whichrole.slack.view.Message(text, blocks);
    }

    /** The count stands before the last line, which names the buttons. */
    private String counted(String text, FairCount count) {
        String uncounted = counted.matcher(text).replaceAll("");
        int buttons = uncounted.lastIndexOf('\n') + 1;
        return uncounted.substring(0, buttons) + line(count) + "\n" + uncounted.substring(buttons);
    }

    private LayoutBlock counted(ActionsBlock row, FairCount count) {
        List<BlockElement> elements = row.getElements().stream()
                .map(element -> element instanceof ButtonElement button ? counted(button, count) : element)
                .toList();
        return ActionsBlock.builder()
                .blockId(row.getBlockId())
                .elements(elements)
                .build();
    }

    private BlockElement counted(ButtonElement button, FairCount count) {
        if (button.getActionId().startsWith(DebateAction.FAIR.id() + ".")) {
            return labelled(button, label(words.fair(), count.fair().size()), FairCount.code(count.fair()));
        } else if (button.getActionId().startsWith(DebateAction.UNFAIR.id() + ".")) {
            return labelled(button, label(words.unfair(), count.unfair().size()), FairCount.code(count.unfair()));
        }
        return button;
    }

    private static ButtonElement labelled(ButtonElement button, String label, String value) {
        return ButtonElement.builder()
                .actionId(button.getActionId())
                .text(com.slack.api.model.block.composition.BlockCompositions.plainText(label))
                .value(value)
                .build();
    }
}
