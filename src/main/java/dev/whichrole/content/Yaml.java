package dev.whichrole.content;

import dev.whichrole.answer.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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
    /** A start that finds all of it packed does without. */
    private static final class Mapper {
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
    }

    private Yaml() {}

    /**
     * Reads the file from the class path.
     *
     * @param file e.g. {@code content/roles/sre.yaml}
     * @throws ContentException naming file, path and fault
     */
    public static <T> T read(String file, Class<T> type) {
        byte[] yaml = bytes(file)
                .orElseThrow(() -> new ContentException(file, "", "no such file", new IllegalStateException()));
        return packed(file, yaml, type).orElseGet(() -> parse(file, new String(yaml, StandardCharsets.UTF_8), type));
    }

    private static Optional<byte[]> bytes(String file) {
        try (var stream = Yaml.class.getClassLoader().getResourceAsStream(file)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new ContentException(file, "", "cannot be read", e);
        }
    }

    /** As packaging has left it; empty if that is missing, of another YAML, or has a fault that remains to be named. */
    private static <T> Optional<T> packed(String file, byte[] yaml, Class<T> type) {
        var packed = bytes(file + PackedYaml.SUFFIX).filter(found -> PackedYaml.isOf(found, yaml));
        try {
            return packed.map(found -> PackedRecords.read(found, type));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Reads text as if it were the file named; for tests and tools. */
    public static <T> T parse(String file, String text, Class<T> type) {
        try {
            return Mapper.MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            throw new ContentException(file, path(e), fault(e), e);
        }
    }

    /**
     * Packs YAML, to be put beside it with {@link #packedName}.
     *
     * @throws IllegalArgumentException if a key has no value
     */
    public static byte[] pack(byte[] yaml) {
        try (var parser = Mapper.MAPPER.createParser(yaml)) {
            parser.nextToken();
            return PackedYaml.pack(yaml, said(parser));
        }
    }

    /** What the packed form of a file is called. */
    public static String packedName(String file) {
        return file + PackedYaml.SUFFIX;
    }

    private static Object said(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(said(parser));
            }
            return list;
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            var map = new LinkedHashMap<String, Object>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                map.put(key, said(parser));
            }
            return map;
        } else if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw new IllegalArgumentException("a key without a value");
        }
        return parser.getString();
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
