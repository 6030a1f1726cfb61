package dev.whichrole.content;

import dev.whichrole.answer.Phrase;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of packed YAML by their components, as {@link Yaml} does of YAML itself: the same keys, none missing and
 * none unknown. It says of a fault no more than that there is one; {@link Yaml} then says which and where.
 */
final class PackedRecords {
    private final PackedYaml packed;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** How a record is made, and where each key's value goes. */
    private record Shape(Constructor<?> maker, Map<String, Integer> places, List<Type> types) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            var places = new HashMap<String, Integer>();
            for (int i = 0; i < components.length; i++) {
                places.put(kebab(components[i].getName()), i);
            }
            try {
                var maker = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
                maker.setAccessible(true);
                return new Shape(
                        maker,
                        places,
                        Arrays.stream(components)
                                .map(RecordComponent::getGenericType)
                                .toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record has such a constructor: " + type, e);
            }
        }

        private static String kebab(String name) {
            var key = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                key.append(Character.isUpperCase(c) ? "-" : "").append(Character.toLowerCase(c));
            }
            return key.toString();
        }
    }

    private PackedRecords(PackedYaml packed) {
        this.packed = packed;
    }

    /**
     * The record that is packed.
     *
     * @throws RuntimeException if it is no such record, or the record refuses what is packed
     */
    static <T> T read(byte[] packed, Class<T> type) {
        return type.cast(new PackedRecords(PackedYaml.of(packed)).next(type));
    }

    private Object next(Type type) {
        if (type instanceof ParameterizedType of) {
            Type[] parts = of.getActualTypeArguments();
            Type whole = of.getRawType();
            if (whole == List.class) {
                return list(parts[0]);
            } else if (whole == Set.class) {
                return new HashSet<>(list(parts[0]));
            } else if (whole == Map.class) {
                return map(parts[0], parts[1]);
            }
        } else if (type instanceof Class<?> plain) {
            return plain.isRecord() && plain != Phrase.class ? record(plain) : scalar(plain, packed.text());
        }
        throw new IllegalArgumentException("nothing that content is read into: " + type);
    }

    private List<Object> list(Type of) {
        int size = packed.list();
        var list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(next(of));
        }
        return list;
    }

    private Map<Object, Object> map(Type keys, Type values) {
        int size = packed.map();
        var map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(scalar((Class<?>) keys, packed.bareText()), next(values));
        }
        return map;
    }

    private static Object scalar(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        } else if (type == Phrase.class) {
            return new Phrase(text);
        } else if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        } else if (type == boolean.class && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        } else if (type.isEnum()) {
            return constant(type, text);
        }
        throw new IllegalArgumentException("no " + type + ": " + text);
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type + ": " + text);
    }

    private Object record(Class<?> type) {
        var shape = shapes.get(type);
        if (shape == null) {
            shape = Shape.of(type);
            shapes.put(type, shape);
        }
        @Nullable Object[] values = new Object[shape.types().size()];
        int size = packed.map();
        for (int i = 0; i < size; i++) {
            String key = packed.bareText();
            Integer place = shape.places().get(key);
            if (place == null) {
                throw new IllegalArgumentException("unknown: " + key);
            }
            values[place] = next(shape.types().get(place));
        }
        if (Arrays.asList(values).contains(null)) {
            throw new IllegalArgumentException("something of " + type + " is missing");
        }
        try {
            return shape.maker().newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalArgumentException(type + " refuses it", e);
        }
    }
}
