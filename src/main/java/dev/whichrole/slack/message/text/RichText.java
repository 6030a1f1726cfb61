package dev.whichrole.slack.message.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A {@code rich_text} block as text, a line for each paragraph, item or quote. Its words are not escaped, unlike those of
 * all other text.
 */
final class RichText {
    private final Names names;

    RichText(Names names) {
        this.names = names;
    }

    String of(TextPiece block) {
        return lines(block.list("elements"));
    }

    private String lines(List<TextPiece> parts) {
        return parts.stream().map(this::part).map(String::strip).collect(Collectors.joining("\n"));
    }

    private String part(TextPiece part) {
        return switch (part.type()) {
            case "rich_text_list" -> items(part);
            case "rich_text_section", "rich_text_quote", "rich_text_preformatted" -> inline(part);
            default -> part.list("elements").isEmpty() ? word(part) : lines(part.list("elements"));
        };
    }

    private String items(TextPiece list) {
        return list.list("elements").stream()
                .map(item -> "• " + part(item).strip())
                .collect(Collectors.joining("\n"));
    }

    private String inline(TextPiece part) {
        return Emoji.closed(part.list("elements").stream().map(this::word).collect(Collectors.joining()));
    }

    private String word(TextPiece element) {
        return switch (element.type()) {
            case "text" -> text(element);
            case "link" -> element.text("text").isEmpty() ? element.text("url") : element.text("text");
            case "user" -> names.of(element.text("user_id"));
            case "channel" -> names.of(element.text("channel_id"));
            case "usergroup" -> names.of(element.text("usergroup_id"));
            case "broadcast" -> "@" + element.text("range");
            case "date" -> element.text("fallback");
            case "color" -> element.text("value");
            case "emoji", "team" -> Emoji.HOLE;
            default -> element.list("elements").isEmpty() ? element.text("text") : inline(element);
        };
    }

    private static String text(TextPiece element) {
        String said = element.text("text");
        return element.child("style").is("code") ? said : Emoji.removed(said);
    }
}
