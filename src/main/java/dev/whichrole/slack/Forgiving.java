package dev.whichrole.slack;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into the SDK's classes and leaves out what does not fit, at the smallest place that does not, where Gson
 * gives up on the whole. A field of another type than Slack documents then costs that field.
 */
final class Forgiving implements TypeAdapterFactory {
    private static final Gson GSON = gson();

    private Forgiving() {}

    private static Gson gson() {
        var builder = new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES);
        GsonFactory.registerTypeAdapters(builder, false);
        return builder.registerTypeAdapterFactory(new Forgiving()).create();
    }

    /** The same payload with only what such a class can hold; what was left out of a list leaves no null behind. */
    static JsonObject fitting(JsonElement payload, Class<?> type) {
        JsonElement read = GSON.toJsonTree(GSON.fromJson(payload, type));
        return read instanceof JsonObject object ? Holes.filled(object) : new JsonObject();
    }

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        TypeAdapter<T> strict = gson.getDelegateAdapter(this, type);
        TypeAdapter<JsonElement> any = gson.getAdapter(JsonElement.class);
        return JsonElement.class.isAssignableFrom(type.getRawType()) ? strict : new Adapter<>(strict, any);
    }

    private static final class Adapter<T> extends TypeAdapter<T> {
        private final TypeAdapter<T> strict;
        private final TypeAdapter<JsonElement> any;

        Adapter(TypeAdapter<T> strict, TypeAdapter<JsonElement> any) {
            this.strict = strict;
            this.any = any;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            strict.write(out, value);
        }

        @Override
        public @Nullable T read(JsonReader in) throws IOException {
            JsonElement value = any.read(in);
            try {
                return strict.fromJsonTree(value);
            } catch (RuntimeException e) {
                return null;
            }
        }
    }
}
