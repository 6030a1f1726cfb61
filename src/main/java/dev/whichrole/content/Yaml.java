package dev.whichrole.content;

import dev.whichrole.answer.Phrase;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads one content file into a record. Keys are the record's names in kebab-case; a missing, unknown, empty or doubled
 * key is a {@link ContentException}, as is whatever the record itself refuses.
 */
public final class Yaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().addDeserializer(Phrase.class, new PhraseReader()))
            .build();

    private Yaml() {}

    /**
     * Reads the file from the class path.
     *
     * @param file e.g. {@code content/roles/sre.yaml}
     * @throws ContentException naming file, path and fault
     */
    public static <T> T read(String file, Class<T> type) {
        try (var stream = Yaml.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new ContentException(file, "", "no such file", new IllegalStateException());
            }
            return MAPPER.readValue(stream, type);
        } catch (JacksonException e) {
            throw new ContentException(file, path(e), fault(e), e);
        } catch (java.io.IOException e) {
            throw new ContentException(file, "", "cannot be read", e);
        }
    }

    /** Reads text as if it were the file named; for tests and tools. */
    public static <T> T parse(String file, String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            throw new ContentException(file, path(e), fault(e), e);
        }
    }

    private static String path(JacksonException e) {
        return e.getPath().stream().map(Yaml::step).collect(Collectors.joining("."));
    }

    private static String step(JacksonException.Reference step) {
        String name = step.getPropertyName();
        return name == null ? String.valueOf(step.getIndex() + 1) : name;
    }

    private static String fault(JacksonException e) {
        String where =
                e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
        return firstLine(rootFault(e)) + where;
    }

    private static @Nullable String rootFault(JacksonException e) {
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            return e.getCause().getMessage();
        }
        return e.getOriginalMessage();
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "cannot be understood"
                : message.lines().findFirst().orElse("cannot be understood");
    }

    private static final class PhraseReader extends StdDeserializer<Phrase> {
        PhraseReader() {
            super(Phrase.class);
        }

        @Override
        public Phrase deserialize(JsonParser parser, DeserializationContext context) {
            return new Phrase(parser.getString());
        }
    }
}
