package dev.whichrole.triage.model;

import dev.whichrole.triage.kind.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A text and what it is about, written for training or for measuring. */
public record Example(
        String id,
        Label label,
        Optional<Trade> trade,
        Optional<Kind> kind,
        String tag,
        String batch,
        String title,
        String text) {
    public static final Path FOLDER = Path.of("src/test/resources/triage/examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Which part of the examples this one belongs to; decided by its id alone, once and for all. */
    public enum Part {
        TRAIN,
        DEV,
        HELD_OUT
    }

    public Part part() {
        int bucket = Integer.parseInt(id.substring(0, 4), 16) % 20;
        return bucket < 12 ? Part.TRAIN : bucket < 15 ? Part.DEV : Part.HELD_OUT;
    }

    /** The same of another text. */
    Example saying(String other) {
        return new Example(id, label, trade, kind, tag, batch, title, other);
    }

    /** The examples of one file, one JSON object a line; {@code trade}, {@code kind}, {@code tag}, {@code batch} and {@code title} may be missing. */
    public static List<Example> read(Path file) throws IOException {
        var examples = new ArrayList<Example>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                examples.add(of(JSON.readTree(line)));
            }
        }
        return examples;
    }

    public static List<Example> own(String... names) throws IOException {
        var all = new ArrayList<Example>();
        for (String name : names) {
            all.addAll(read(FOLDER.resolve(name + ".jsonl")));
        }
        return all;
    }

    private static Example of(JsonNode node) {
        return new Example(
                text(node, "id"),
                Label.valueOf(text(node, "label").toUpperCase(Locale.ROOT)),
                Optional.of(text(node, "trade"))
                        .filter(trade -> !trade.isEmpty())
                        .map(trade -> Trade.valueOf(trade.toUpperCase(Locale.ROOT))),
                Optional.of(text(node, "kind"))
                        .filter(kind -> !kind.isEmpty())
                        .map(kind -> kind.equals("chat") ? Kind.TALK : Kind.valueOf(kind.toUpperCase(Locale.ROOT))),
                text(node, "tag"),
                text(node, "batch"),
                text(node, "title"),
                text(node, "text"));
    }

    private static String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? "" : value.asString();
    }
}
