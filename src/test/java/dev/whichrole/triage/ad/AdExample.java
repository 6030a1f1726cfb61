package dev.whichrole.triage.ad;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * An ad, whose title misleads as often as not, and what it is about.
 *
 * @param label a role's id, {@code all} or {@code none}
 * @param shares of the four roles, adding to 1, or all 0
 * @param agrees whether the title's role has the largest share; false where nobody said
 */
@SuppressWarnings("ArrayRecordComponent") // only read
public record AdExample(String id, String label, double[] shares, boolean agrees, String text) {
    static final Path FOLDER = Path.of("src/test/resources/triage/examples");
    /** Each by one writer; the fourth also wrote the lexicon of duties, the others saw neither reader nor lexicon. */
    public static final List<String> WRITERS = List.of("ads-1", "ads-2", "ads-3", "ads-4", "ads-5", "ads-6", "ads-7");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By the number in the id, once and for all: three in eleven of the first two writers, one in three of the others. */
    public boolean heldOut() {
        int number = Integer.parseInt(id.substring(id.length() - 3));
        int rest = number % 11;
        boolean later = List.of("a3", "a4", "a5", "a6", "a7").contains(id.substring(0, 2));
        return later ? number % 3 == 0 : rest == 0 || rest == 4 || rest == 7;
    }

    public static List<AdExample> of(String writer) throws IOException {
        return read(FOLDER.resolve(writer + ".jsonl"));
    }

    /** The ads of one file, one JSON object a line. */
    public static List<AdExample> read(Path file) throws IOException {
        var ads = new ArrayList<AdExample>();
        for (String line : Files.readAllLines(file)) {
            var node = JSON.readTree(line);
            ads.add(new AdExample(
                    node.path("id").asString(""),
                    node.path("label").asString(),
                    shares(node.path("shares")),
                    node.path("agrees").asBoolean(false),
                    node.path("text").asString()));
        }
        return ads;
    }

    private static double[] shares(JsonNode node) {
        double[] shares = new double[Role.values().length];
        for (Role role : Role.values()) {
            shares[Label.of(role).index()] = node.path(role.id()).asDouble(0);
        }
        return shares;
    }
}
