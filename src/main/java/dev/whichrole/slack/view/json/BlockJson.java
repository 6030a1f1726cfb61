package dev.whichrole.slack.view.json;

import com.google.gson.Gson;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes blocks as Gson does, byte for byte: the few kinds that most answers are made of by their fields, in the order of
 * the SDK's classes, and every other by Gson itself.
 */
public final class BlockJson {
    private final Utf8Json json;
    private final Gson gson;

    public BlockJson(Utf8Json json, Gson gson) {
        this.json = json;
        this.gson = gson;
    }

    public void write(List<LayoutBlock> blocks) {
        String between = "[";
        for (LayoutBlock block : blocks) {
            json.raw(between);
            write(block);
            between = ",";
        }
        json.raw(blocks.isEmpty() ? "[]" : "]");
    }

    private void write(LayoutBlock block) {
        if (block instanceof HeaderBlock header && header.getText() != null) {
            header(header);
        } else if (block instanceof SectionBlock section
                && section.getText() instanceof MarkdownTextObject text
                && section.getFields() == null
                && section.getAccessory() == null) {
            section(section, text);
        } else if (block instanceof ContextBlock note && isText(note.getElements())) {
            context(note);
        } else if (block instanceof ActionsBlock row && areButtons(row.getElements())) {
            actions(row);
        } else {
            json.value(gson.toJson(block));
        }
    }

    private void header(HeaderBlock header) {
        json.raw("{\"type\":\"header\"");
        field("block_id", header.getBlockId());
        text(header.getText());
        json.raw("}");
    }

    private void section(SectionBlock section, MarkdownTextObject text) {
        json.raw("{\"type\":\"section\",\"text\":");
        mrkdwn(text);
        field("block_id", section.getBlockId());
        field("expand", section.getExpand());
        json.raw("}");
    }

    private void mrkdwn(MarkdownTextObject text) {
        json.raw("{\"type\":\"mrkdwn\"");
        field("text", text.getText());
        field("verbatim", text.getVerbatim());
        json.raw("}");
    }

    /** Small print as answers have it. */
    private static boolean isText(@Nullable List<ContextBlockElement> elements) {
        return elements != null && elements.size() == 1 && elements.get(0) instanceof MarkdownTextObject;
    }

    private void context(ContextBlock note) {
        json.raw("{\"type\":\"context\",\"elements\":[");
        mrkdwn((MarkdownTextObject) note.getElements().get(0));
        json.raw("]");
        field("block_id", note.getBlockId());
        json.raw("}");
    }

    /** Buttons as answers have them: they open no page and ask nothing back. */
    private static boolean areButtons(@Nullable List<BlockElement> elements) {
        if (elements == null) {
            return false;
        }
        for (BlockElement element : elements) {
            if (!(element instanceof ButtonElement button)
                    || button.getText() == null
                    || button.getUrl() != null
                    || button.getConfirm() != null
                    || button.getAccessibilityLabel() != null) {
                return false;
            }
        }
        return true;
    }

    private void actions(ActionsBlock row) {
        json.raw("{\"type\":\"actions\",\"elements\":");
        String between = "[";
        for (BlockElement element : row.getElements()) {
            json.raw(between);
            button((ButtonElement) element);
            between = ",";
        }
        json.raw(row.getElements().isEmpty() ? "[]" : "]");
        field("block_id", row.getBlockId());
        json.raw("}");
    }

    private void button(ButtonElement button) {
        json.raw("{\"type\":\"button\"");
        text(button.getText());
        field("action_id", button.getActionId());
        field("value", button.getValue());
        field("style", button.getStyle());
        json.raw("}");
    }

    private void text(PlainTextObject text) {
        json.raw(",\"text\":{\"type\":\"plain_text\"");
        field("text", text.getText());
        field("emoji", text.getEmoji());
        json.raw("}");
    }

    /** One more field; absent if it has no value. */
    public void field(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            json.text(value);
        }
    }

    public void field(String name, @Nullable Boolean value) {
        if (value != null) {
            name(name);
            json.raw(value.toString());
        }
    }

    public void name(String name) {
        json.raw(json.endsWith('{') ? "\"" : ",\"");
        json.raw(name);
        json.raw("\":");
    }
}
