package dev.whichrole.slack.view;

import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as Slack shows it.
 *
 * @param text all of it in words, escaped; what a screen reader reads, at most 4,000 characters (the limit of
 *     {@code chat.update})
 * @param blocks the same as blocks, at most 50
 */
public record Message(String text, List<LayoutBlock> blocks) {
    private static final int LONGEST_TEXT = 3900;

    public Message {
        blocks = List.copyOf(blocks);
    }

    /** The same message with a note below; both are plain text. */
    public Message noted(String note) {
        var noted = new ArrayList<LayoutBlock>(blocks);
        noted.add(context(c -> c.elements(List.of(plainText(note)))));
        return new Message(Escape.clipped(text + "\n" + Escape.mrkdwn(note), LONGEST_TEXT), noted);
    }

    /**
     * The same message with a mark in its first block, where nobody sees it and it can be found again.
     *
     * @param blockId at most 255 characters
     */
    public Message marked(String blockId) {
        if (!(blocks.get(0) instanceof HeaderBlock header)) {
            throw new IllegalStateException("a message begins with a header, not with " + blocks.get(0));
        }
        var marked = new ArrayList<LayoutBlock>(blocks);
        marked.set(
                0, HeaderBlock.builder().text(header.getText()).blockId(blockId).build());
        return new Message(text, marked);
    }
}
