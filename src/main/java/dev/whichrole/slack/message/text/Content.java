package dev.whichrole.slack.message.text;

import java.util.List;

/**
 * What somebody wrote: text, and blocks that mostly say the same. A person sees the blocks; the text is for those who
 * cannot, and says what the blocks leave out.
 */
record Content(String text, List<TextPiece> blocks) {
    static Content of(TextPiece message) {
        return new Content(message.text("text"), message.list("blocks"));
    }

    String written() {
        String shown = BlockText.of(blocks, Names.in(text));
        var lines = new Lines();
        lines.add(MessageText.plain(text));
        String fallback = lines.text();
        if (shown.isEmpty() || fallback.isEmpty()) {
            return shown + fallback;
        }
        if (isRich() || Lines.within(fallback, shown)) {
            return shown;
        }
        return Lines.within(shown, fallback) ? fallback : fallback + "\n" + shown;
    }

    /** What a person writes comes as rich text, and the text is made of it. */
    private boolean isRich() {
        return blocks.stream().allMatch(block -> block.type().equals("rich_text"));
    }
}
