package dev.whichrole.stress;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every payload the bot gets from Slack, with every field of it missing or something else. */
final class Mutations {
    /** Stands in every wrong text, so that it can be looked for where no value belongs. */
    static final String MARK = "zzMARKzz";

    private static final Map<String, @Nullable JsonElement> WRONG = wrong();

    private final Map<String, JsonElement> payloads = new TreeMap<>();

    /** Reads {@code stress/payloads.json}. */
    Mutations() throws IOException {
        try (var stream = Mutations.class.getResourceAsStream("/stress/payloads.json")) {
            if (stream == null) {
                throw new IOException("no payloads");
            }
            JsonParser.parseString(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject()
                    .asMap()
                    .forEach(payloads::put);
        }
    }

    /** A payload, what was done to it, and where. */
    record Mutation(String payload, String what, String where, JsonElement json) {
        @Override
        public String toString() {
            return payload + " with " + where + " " + what;
        }
    }

    /** Something that can be reached by stepping down: names of members and numbers in lists. */
    private record Place(List<String> steps) {
        Place below(String step) {
            return new Place(Stream.concat(steps.stream(), Stream.of(step)).toList());
        }
    }

    private static Map<String, @Nullable JsonElement> wrong() {
        var wrong = new TreeMap<String, @Nullable JsonElement>();
        wrong.put("missing", null);
        wrong.put("null", JsonNull.INSTANCE);
        wrong.put("a number", new JsonPrimitive(7));
        wrong.put("a monstrous number", JsonParser.parseString("1e999999999"));
        wrong.put("true", new JsonPrimitive(true));
        wrong.put("a text", new JsonPrimitive(MARK));
        wrong.put("an empty text", new JsonPrimitive(""));
        wrong.put("a long text", new JsonPrimitive(MARK.repeat(5_000)));
        wrong.put("a NUL", new JsonPrimitive("U1" + MARK + "\u0000"));
        wrong.put("an object", JsonParser.parseString("{\"" + MARK + "\":1}"));
        wrong.put("a list", JsonParser.parseString("[\"" + MARK + "\",{}]"));
        wrong.put("a list of null", JsonParser.parseString("[null]"));
        return wrong;
    }

    /** One field at a time. */
    Stream<Mutation> single() {
        return payloads.entrySet().stream()
                .flatMap(payload -> places(payload.getValue())
                        .flatMap(place -> WRONG.keySet().stream().map(what -> mutated(payload.getKey(), what, place))));
    }

    /** Two fields at a time, endlessly, the same for the same seed. */
    Stream<Mutation> pairs(long seed) {
        var random = new Random(seed);
        var all = single().toList();
        return Stream.generate(() -> {
            Mutation first = all.get(random.nextInt(all.size()));
            List<Place> places = places(first.json()).toList();
            if (places.isEmpty()) {
                return first;
            }
            String what = List.copyOf(WRONG.keySet()).get(random.nextInt(WRONG.size()));
            Place second = places.get(random.nextInt(places.size()));
            return new Mutation(
                    first.payload(),
                    first.what() + ", " + what,
                    first.where() + " and " + second.steps(),
                    changed(first.json(), second.steps(), what));
        });
    }

    private Mutation mutated(String payload, String what, Place place) {
        JsonElement original = payloads.getOrDefault(payload, JsonNull.INSTANCE);
        return new Mutation(payload, what, String.join(".", place.steps()), changed(original, place.steps(), what));
    }

    private static Stream<Place> places(JsonElement element) {
        var places = new ArrayList<Place>();
        collect(element, new Place(List.of()), places);
        return places.stream();
    }

    private static void collect(JsonElement element, Place at, List<Place> places) {
        if (element instanceof JsonObject object) {
            object.entrySet().forEach(member -> {
                places.add(at.below(member.getKey()));
                collect(member.getValue(), at.below(member.getKey()), places);
            });
        } else if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(at.below(String.valueOf(i)));
                collect(array.get(i), at.below(String.valueOf(i)), places);
            }
        }
    }

    private static JsonElement changed(JsonElement original, List<String> steps, String what) {
        JsonElement copy = original.deepCopy();
        JsonElement parent = copy;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = parent instanceof JsonObject object
                    ? object.get(step)
                    : parent.getAsJsonArray().get(Integer.parseInt(step));
        }
        change(parent, steps.get(steps.size() - 1), WRONG.get(what));
        return copy;
    }

    private static void change(JsonElement parent, String step, @Nullable JsonElement value) {
        if (parent instanceof JsonObject object && value == null) {
            object.remove(step);
        } else if (parent instanceof JsonObject object) {
            object.add(step, value);
        } else if (value == null) {
            parent.getAsJsonArray().remove(Integer.parseInt(step));
        } else {
            parent.getAsJsonArray().set(Integer.parseInt(step), value);
        }
    }
}
