package dev.whichrole.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * An answer as Slack shows it.
 *
 * @param text all of it in words, escaped; what a screen reader reads, at most 4,000 characters (the limit of
 *     {@code chat.update})
 * @param blocks the same as blocks, at most 50
 */
public record Message(String text, List<LayoutBlock> blocks) {
    public Message {
        blocks = List.copyOf(blocks);
    }
}
