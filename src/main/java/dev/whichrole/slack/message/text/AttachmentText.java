package dev.whichrole.slack.message.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An attachment as text: an alert's title, text and fields, a message somebody forwarded, the preview of a link. Who made
 * it and where it stood is around it, not in it.
 */
final class AttachmentText {
    /** What Slack puts before the words of a forwarded message where it cannot be shown. */
    private static final Pattern ORIGIN = Pattern.compile("^\\[[^\\]\\n]{1,80}\\] [^:\\n]{1,80}: ");

    private final Lines lines = new Lines();

    private AttachmentText() {}

    /** Whether it is there because somebody wrote an address, and not because they or an app put it there. */
    static boolean isPreview(TextPiece attachment) {
        boolean ofLink = !attachment.text("from_url").isEmpty()
                || attachment.is("is_msg_unfurl")
                || attachment.is("is_app_unfurl");
        return ofLink && !attachment.is("is_share");
    }

    static String of(List<TextPiece> attachments) {
        var all = new Lines();
        attachments.forEach(attachment -> all.add(of(attachment)));
        return all.text();
    }

    private static String of(TextPiece attachment) {
        var text = new AttachmentText();
        text.read(attachment);
        return text.lines.text();
    }

    private void read(TextPiece attachment) {
        plain(attachment, "pretext", "title");
        lines.add(Content.of(attachment).written());
        attachment.list("message_blocks").forEach(this::forwarded);
        attachment.list("fields").forEach(field -> lines.add(field(field)));
        lines.add(of(attachment.list("attachments")));
        lines.add(FileText.of(attachment.list("files")));
        if (lines.isEmpty()) {
            insteadOf(attachment);
        }
    }

    /** A forwarded message comes as its blocks too, once for each message. */
    private void forwarded(TextPiece shared) {
        TextPiece message = shared.child("message");
        String again = Content.of(message).written();
        if (!Lines.within(again, lines.text())) {
            lines.add(again);
        }
        lines.add(of(message.list("attachments")));
        lines.add(FileText.of(message.list("files")));
    }

    /** Where nothing is shown that is made of words, what stands in for it. */
    private void insteadOf(TextPiece attachment) {
        lines.add(BlockText.of(attachment.list("preview"), Names.in("")));
        if (lines.isEmpty()) {
            lines.add(MessageText.plain(
                    ORIGIN.matcher(attachment.text("fallback")).replaceFirst("")));
        }
    }

    private void plain(TextPiece attachment, String... keys) {
        Stream.of(keys).map(attachment::text).map(MessageText::plain).forEach(lines::add);
    }

    private static String field(TextPiece field) {
        String title = MessageText.plain(field.text("title"));
        String value = MessageText.plain(field.text("value"));
        return title.isEmpty() || value.isEmpty() ? title + value : title + ": " + value;
    }
}
