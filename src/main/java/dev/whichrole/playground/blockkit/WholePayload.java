package dev.whichrole.playground.blockkit;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Rules about all blocks of a payload together: what the surface shows, what must be unique, what adds up. */
final class WholePayload {
    private final Limits limits;
    private final Faults faults;
    private final Surface surface;

    WholePayload(Limits limits, Faults faults, Surface surface) {
        this.limits = limits;
        this.faults = faults;
        this.surface = surface;
    }

    void check(JsonNode blocks, String at) {
        if (!blocks.isArray()) {
            return;
        }
        Set<String> blockIds = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            JsonNode block = blocks.get(i);
            String here = at + "/" + i;
            checkSurface(block, here);
            String blockId = block.path("block_id").asString("");
            if (!blockId.isEmpty() && !blockIds.add(blockId)) {
                faults.add(here + "/block_id", "block_id already exists: " + blockId);
            }
            checkActionIds(block, here);
        }
        checkTotals(blocks, at);
        checkFocus(blocks, at);
        checkFileInputs(blocks, at);
    }

    /** A modal that asks for something must have a way to hand it in. */
    void checkSubmit(JsonNode view, String at) {
        if (limits.flag("surface.modal.submit_required_if_input_block")
                && !view.has("submit")
                && Blocks.ofType(view.path("blocks"), "input").findAny().isPresent()) {
            faults.add(at, "missing required field: submit");
        }
    }

    private void checkSurface(JsonNode block, String at) {
        String type = block.path("type").asString("");
        if (!Blocks.known(limits, type)) {
            return;
        }
        boolean shown = limits.strings("blocks." + type + ".surfaces").contains(surface.id());
        if (!shown) {
            faults.add(at + "/type", "unsupported type: " + type);
        }
    }

    private void checkActionIds(JsonNode block, String at) {
        Set<String> ids = new HashSet<>();
        PayloadWalk.objects(block, at, (object, here) -> {
            String id = object.path("action_id").asString("");
            if (!id.isEmpty() && !ids.add(id)) {
                faults.add(here + "/action_id", "action_id already exists: " + id);
            }
        });
    }

    private void checkTotals(JsonNode blocks, String at) {
        int markdown = Blocks.ofType(blocks, "markdown")
                .mapToInt(block -> block.path("text").asString("").length())
                .sum();
        atMost(markdown, "blocks.markdown.cumulative_text_max_per_payload", "characters in markdown blocks", at);
        atMost(
                Blocks.characters(blocks, "table"),
                "blocks.table.chars_total_max_per_message",
                "characters in tables",
                at);
        atMost(
                Blocks.characters(blocks, "data_table"),
                "blocks.data_table.chars_total_max_per_message",
                "characters in data tables",
                at);
        atMost(Blocks.ofType(blocks, "table").count(), "blocks.table.per_message_max", "table", at);
        atMost(
                Blocks.ofType(blocks, "data_visualization").count(),
                "blocks.data_visualization.per_message_max",
                "data visualizations",
                at);
    }

    private void atMost(long found, String limit, String what, String at) {
        if (found > limits.number(limit)) {
            faults.add(at, "no more than " + limits.number(limit) + " " + what + " allowed");
        }
    }

    private void checkFocus(JsonNode blocks, String at) {
        int[] focused = {0};
        PayloadWalk.objects(blocks, at, (object, here) -> {
            if (object.path("focus_on_load").asBoolean(false)) {
                focused[0]++;
            }
        });
        atMost(focused[0], "elements.focus_on_load.max_true_per_view", "element with focus_on_load", at);
    }

    private void checkFileInputs(JsonNode blocks, String at) {
        if (surface == Surface.MODAL || !limits.flag("elements.file_input.modal_only")) {
            return;
        }
        PayloadWalk.objects(blocks, at, (object, here) -> {
            if (object.path("type").asString("").equals("file_input")) {
                faults.add(here + "/type", "unsupported type: file_input");
            }
        });
    }
}
