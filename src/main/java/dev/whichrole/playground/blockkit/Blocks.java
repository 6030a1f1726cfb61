package dev.whichrole.playground.blockkit;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Questions about a list of blocks. */
final class Blocks {
    private Blocks() {}

    static boolean known(Limits limits, String type) {
        return limits.table().path("blocks").has(type);
    }

    static Stream<JsonNode> ofType(JsonNode blocks, String type) {
        return StreamSupport.stream(blocks.spliterator(), false)
                .filter(block -> block.path("type").asString("").equals(type));
    }

    /** How many characters all cells of all blocks of this type hold together. */
    static int characters(JsonNode blocks, String type) {
        int[] sum = {0};
        ofType(blocks, type)
                .forEach(block -> PayloadWalk.objects(block.path("rows"), "", (cell, at) -> {
                    sum[0] += cell.path("text").asString("").length();
                }));
        return sum[0];
    }
}
