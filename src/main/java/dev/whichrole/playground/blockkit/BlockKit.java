package dev.whichrole.playground.blockkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Slack's opinion of a payload's blocks. The numbers are in {@code slack/blockkit-limits.json}, the shapes in
 * {@code slack/blockkit-shapes.yaml}. Lengths are counted in UTF-16 units, as sent.
 */
public final class BlockKit {
    private static final Limits LIMITS = new Limits(read(new JsonMapper(), "blockkit-limits.json"));
    private static final Shapes SHAPES = new Shapes(read(new YAMLMapper(), "blockkit-shapes.yaml"), LIMITS);

    private BlockKit() {}

    /**
     * The faults of a payload, in its order; empty when Slack would accept it. For {@link Surface#MESSAGE} the payload is
     * a message with {@code blocks} or {@code attachments}, or a bare array of blocks; otherwise it is the view.
     */
    public static List<Fault> validate(Surface surface, JsonNode payload) {
        Faults faults = new Faults();
        if (surface != Surface.MESSAGE) {
            validateView(surface, payload, faults);
        } else if (payload.isArray()) {
            validateBlocks(payload, "/blocks", faults);
        } else {
            validateMessage(payload, faults);
        }
        return faults.found();
    }

    private static void validateView(Surface surface, JsonNode view, Faults faults) {
        String at = surface.root();
        check(new Rule.OneOf("views", List.of(surface.id())), view, at, faults);
        WholePayload whole = new WholePayload(LIMITS, faults, surface);
        whole.check(view.path("blocks"), at + "/blocks");
        if (surface == Surface.MODAL) {
            whole.checkSubmit(view, at);
        }
    }

    private static void validateMessage(JsonNode message, Faults faults) {
        if (message.has("blocks")) {
            validateBlocks(message.get("blocks"), "/blocks", faults);
        }
        JsonNode attachments = message.path("attachments");
        int most = LIMITS.number("surface.message.attachments_max");
        if (attachments.size() > most) {
            faults.add("/attachments", "no more than " + most + " items allowed");
        }
        for (int i = 0; i < attachments.size(); i++) {
            if (attachments.get(i).has("blocks")) {
                validateBlocks(attachments.get(i).get("blocks"), "/attachments/" + i + "/blocks", faults);
            }
        }
    }

    private static void validateBlocks(JsonNode blocks, String at, Faults faults) {
        int most = LIMITS.number("surface.message.blocks_max");
        check(new Rule.Items(0, most, new Rule.OneOf("blocks", List.of())), blocks, at, faults);
        new WholePayload(LIMITS, faults, Surface.MESSAGE).check(blocks, at);
    }

    private static void check(Rule rule, JsonNode value, String at, Faults faults) {
        new ShapeCheck(SHAPES, LIMITS, faults).check(rule, value, at);
        FieldAgreement agreement = new FieldAgreement(LIMITS, faults);
        PayloadWalk.objects(value, at, agreement::check);
    }

    private static JsonNode read(ObjectMapper mapper, String name) {
        try (InputStream in = BlockKit.class.getResourceAsStream("/slack/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Not on the classpath: slack/" + name);
            }
            return mapper.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Reading slack/" + name, unreadable);
        }
    }
}
