package dev.whichrole.slack.message.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Blocks as text, of every type, whatever is nested in them. A type is a list of the fields that show words; of a type
 * that is not known, every field that usually does. What is on buttons is what the message offers, not what it says, so
 * it counts only where there is nothing else.
 */
final class BlockText {
    private static final List<String> TITLES = List.of("title", "subtitle");
    private static final List<String> NONE = List.of();
    /** So many words on a button say what it is about. */
    private static final int TELLING = 3;

    /** Everything that shows words in some block of today's. */
    private static final List<String> USUAL = List.of(
            "title",
            "rich_text_title",
            "subtitle",
            "caption",
            "label",
            "text",
            "body",
            "description",
            "fields",
            "accessory",
            "element",
            "elements",
            "options",
            "rows",
            "blocks",
            "child_blocks",
            "tasks",
            "details",
            "output",
            "sources",
            "chart",
            "segments",
            "series",
            "data",
            "name",
            "subtext",
            "hero_image",
            "alt_text",
            "file");

    private static final Map<String, List<String>> SHOWN = Map.ofEntries(
            Map.entry("divider", NONE),
            Map.entry("context_actions", NONE),
            Map.entry("image", List.of("title", "alt_text")),
            Map.entry("video", List.of("title", "description", "alt_text")),
            Map.entry("input", List.of("label", "element")),
            Map.entry("checkboxes", List.of("options")),
            Map.entry("radio_buttons", List.of("options")),
            Map.entry("actions", List.of("elements")),
            Map.entry("call", List.of("call")));

    private final RichText rich;
    private final Lines lines = new Lines();
    private final Lines buttons = new Lines();

    private BlockText(Names names) {
        this.rich = new RichText(names);
    }

    /** What the blocks say; empty if nothing. */
    static String of(List<TextPiece> blocks, Names names) {
        var text = new BlockText(names);
        blocks.forEach(text::read);
        return text.lines.isEmpty() ? text.buttons.text() : text.lines.text();
    }

    private void read(TextPiece piece) {
        if (piece.isValue()) {
            lines.add(MessageText.plain(piece.value()));
            return;
        }
        switch (piece.type()) {
            case "plain_text", "mrkdwn", "raw_text", "raw_number", "markdown" -> lines.add(words(piece));
            case "rich_text" -> lines.add(rich.of(piece));
            case "table", "data_table" -> table(piece);
            case "button", "workflow_button" -> buttons.add(words(piece.child("text")));
            case "file" -> lines.add(FileText.of(piece.child("file")));
            case "section" -> section(piece);
            default -> fields(piece);
        }
    }

    /** Of a button beside a section's words more than "Silence" or "View runbook" belongs to them. */
    private void section(TextPiece section) {
        fields(section);
        TextPiece beside = section.child("accessory");
        String label = words(beside.child("text"));
        if (beside.type().endsWith("button") && label.split(" ", -1).length >= TELLING) {
            lines.add(label);
        }
    }

    private void fields(TextPiece piece) {
        if (piece.type().isEmpty() && !piece.list("v1").isEmpty()) {
            call(piece.child("v1"));
        } else if (!isMenu(piece.type())) {
            for (String key : SHOWN.getOrDefault(piece.type(), USUAL)) {
                piece.list(key).forEach(this::read);
            }
        }
    }

    /** A call is shown by its name. */
    private void call(TextPiece call) {
        lines.add(MessageText.plain(call.text("name").isEmpty() ? call.text("title") : call.text("name")));
    }

    /** What one may choose from a menu, or write into a field, is not shown before one opens it. */
    private static boolean isMenu(String type) {
        return type.endsWith("_select")
                || type.endsWith("_input")
                || type.endsWith("picker")
                || type.equals("overflow");
    }

    private void table(TextPiece table) {
        TITLES.forEach(key -> table.list(key).forEach(this::read));
        table.list("caption").forEach(this::read);
        table.list("rows").forEach(row -> lines.add(row(row)));
    }

    private String row(TextPiece row) {
        List<TextPiece> cells = row.list("cells").isEmpty() ? row.each() : row.list("cells");
        return cells.stream().map(this::cell).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
    }

    private String cell(TextPiece cell) {
        return cell.type().equals("rich_text") ? rich.of(cell) : words(cell);
    }

    /** A text object's words; a number in a table may come as a value. */
    private static String words(TextPiece object) {
        String said = object.text("text").isEmpty() ? object.text("value") : object.text("text");
        return MessageText.plain(said.isEmpty() ? object.value() : said);
    }
}
